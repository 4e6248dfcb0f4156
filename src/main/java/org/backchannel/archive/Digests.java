package org.backchannel.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest that closes an archive. */
final class Digests {
    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
