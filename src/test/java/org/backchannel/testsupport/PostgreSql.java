package org.backchannel.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

/**
 * A real PostgreSQL, which the tests bring themselves, wherever they run on it: one server for all of them, and for
 * each start of the application a database of its own, as each has on H2.
 */
public class PostgreSql implements QuarkusTestResourceLifecycleManager {
    /** Where the server that runs already listens: a static field would be one for each class loader. */
    private static final String PORT = "backchannel.test.postgresql.port";

    /** Whether the application under test is the one for PostgreSQL. */
    public static boolean isUnderTest() {
        return "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"));
    }

    @Override
    public Map<String, String> start() {
        return isUnderTest() ? Map.of("backchannel.database.url", newDatabase()) : Map.of();
    }

    @Override
    public void stop() {
        // The server ends with the process: what comes next needs it too.
    }

    /** The URL of a new, empty database, on a server that is started unless it runs. */
    public static String newDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException unexpected) {
            throw new IllegalStateException("the tests' own PostgreSQL made no database", unexpected);
        }
        return url(name);
    }

    private static synchronized String url(String database) {
        if (System.getProperty(PORT) == null) {
            System.setProperty(PORT, String.valueOf(startServer()));
        }
        return "jdbc:postgresql://127.0.0.1:" + System.getProperty(PORT) + "/" + database + "?user=postgres";
    }

    // Not closed: the library stops its servers when the process ends.
    @SuppressWarnings("resource")
    private static int startServer() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start()
                    .getPort();
        } catch (IOException unexpected) {
            throw new UncheckedIOException("the tests' own PostgreSQL didn't start", unexpected);
        }
    }
}
