package org.backchannel.archive;

/** An export or import can't be done. The message says why, and what would help. */
public final class ArchiveRefused extends Exception {
    ArchiveRefused(String message) {
        super(message);
    }
}
