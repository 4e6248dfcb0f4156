package org.backchannel.recordfile;

/** A record file can't be taken. The message names file and line, and says what would be right. */
public final class RecordFileRefused extends RuntimeException {
    RecordFileRefused(String message) {
        super(message, null, false, false);
    }

    static RecordFileRefused at(String file, int line, String reason) {
        return new RecordFileRefused(file + ":" + line + ": " + reason);
    }
}
