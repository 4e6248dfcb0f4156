package org.backchannel.http;

import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * {@code rehearse}: the application serves for itself alone, asks itself over HTTP, and ends; whether there is a
 * database it doesn't mind. What a start and its first request load is known then to a Java machine that watches, which
 * keeps it linked for an image.
 */
public final class RehearseCommand implements QuarkusApplication {
    public static final String NAME = "rehearse";

    /** What it needs otherwise than other commands do: a port that only this machine reaches, and no server of PostgreSQL. */
    public static final Map<String, String> SETTINGS = Map.of(
            "quarkus.http.host-enabled", "true",
            "quarkus.http.host", "127.0.0.1",
            "quarkus.http.port", "0",
            "backchannel.database.migrate-at-start",
                    "${backchannel.${quarkus.datasource.db-kind}.migrated-in-rehearsal}");

    private static final String REQUEST = """
            {"query": "query Rehearsal($id: ID!) { actor(id: $id) { id kind name } }", "variables": {"id": "israel"}}""";

    /** Whether these are arguments of this command. */
    public static boolean isMeant(String... arguments) {
        return arguments.length == 1 && arguments[0].equals(NAME);
    }

    @Override
    public int run(String... arguments) throws IOException {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + "/graphql").toURL().openConnection();
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        connection.getOutputStream().write(REQUEST.getBytes(StandardCharsets.UTF_8));
        System.err.println("Rehearsed: asked, and answered with status " + connection.getResponseCode());
        return 0;
    }
}
