package org.backchannel.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL server of a test's own, which it may stop, kill and start again. */
public final class DatabaseServer implements AutoCloseable {
    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    private DatabaseServer(Path data) throws IOException {
        this.data = data;
        this.port = FreePort.find();
    }

    /** A new one with an empty database, running. */
    public static DatabaseServer primary(Path data) throws IOException {
        DatabaseServer primary = new DatabaseServer(data);
        primary.start();
        return primary;
    }

    /** A replica of this one, which is stopped for a moment to be copied; both are running then. */
    public DatabaseServer replica(Path data) throws IOException {
        stop();
        copy(this.data, data);
        start();
        DatabaseServer replica = new DatabaseServer(data);
        Files.createFile(data.resolve("standby.signal"));
        Files.writeString(
                data.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=" + port
                        + " user=postgres'\nwal_retrieve_retry_interval = '200ms'\n",
                StandardOpenOption.APPEND);
        replica.start();
        return replica;
    }

    public String host() {
        return "127.0.0.1:" + port;
    }

    public void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
    }

    /** Stops it as for a restart: it tells its clients so. */
    public void stop() throws IOException {
        server.close();
    }

    /** Ends it the hard way. */
    public void kill() throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle.of(postmaster).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
        server.close();
    }

    public void sql(String... statements) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:postgresql://" + host() + "/postgres?user=postgres");
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    @Override
    public void close() throws IOException {
        stop();
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
