package org.backchannel.testsupport;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/** A database that is brought to the state that an earlier version left it in, and then to today's. */
public final class Migrations {
    /** Where a record is kept. */
    public enum Home {
        H2 {
            // A file: H2 keeps a constraint bound to the connection that made it as long as the database is open.
            @Override
            public Migrations database(Path directory) {
                return new Migrations(
                        "jdbc:h2:file:" + directory.resolve("record"),
                        "set referential_integrity false",
                        "db/migration");
            }
        },
        POSTGRESQL {
            @Override
            public Migrations database(Path directory) {
                return new Migrations(
                        PostgreSql.newDatabase(),
                        "set session_replication_role = replica",
                        "db/migration",
                        "db/postgresql");
            }
        };

        /**
         * A new one without tables.
         *
         * @param directory for its files, where it is kept in files
         */
        public abstract Migrations database(Path directory);
    }

    private final String url;
    private final String unlink;
    private final String[] locations;

    private Migrations(String url, String unlink, String... locations) {
        this.url = url;
        this.unlink = unlink;
        this.locations = locations;
    }

    /** @param target the last migration to run, like {@code 9?} where there may be none of just that number, or latest */
    public void migrate(String target) {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations(locations)
                .target(target)
                .load()
                .migrate();
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    /** A connection whose rows may refer to what isn't there. */
    public Connection connectUnlinked() throws SQLException {
        Connection connection = connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute(unlink);
        }
        return connection;
    }
}
