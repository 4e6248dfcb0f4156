package org.backchannel.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256: how texts, documents, builds and archives are told apart. */
public final class Sha256 {
    private Sha256() {}

    /** Of the text in UTF-8, in 64 lower-case hexadecimal digits. */
    public static String of(String text) {
        return HexFormat.of().formatHex(bytes(text));
    }

    /** Of the text in UTF-8, 32 bytes. */
    public static byte[] bytes(String text) {
        return digest().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of all that the digest was given, in hexadecimal digits; it then begins anew. */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A digest to be given bytes piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
