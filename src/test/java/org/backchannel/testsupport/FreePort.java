package org.backchannel.testsupport;

import java.io.IOException;
import java.net.ServerSocket;

/** A port of this machine on which nothing listens, now. */
public final class FreePort {
    private FreePort() {}

    public static int find() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
