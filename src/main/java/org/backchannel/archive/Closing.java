package org.backchannel.archive;

/** An archive's last line: the SHA-256 of all bytes before it. Without it the archive was cut off. */
record Closing(String sha256) {}
