package org.backchannel.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables to what this build works with, at the start and before anything is read from them. Most starts find
 * them there. Flyway would take a quarter of such a start to say so, most of it to load itself; so it is made and asked
 * only where there is something to do, and not by Quarkus, which makes it at each start.
 */
@Singleton
class Migration {
    // Flyway's checksums of all migrations of each, added up: by one that is added or edited they become others.
    private static final long CHECKSUMS_ON_H2 = -5_645_261_266L;
    private static final long CHECKSUMS_ON_POSTGRESQL = -7_184_048_913L;

    private static final int OLDEST_POSTGRESQL = 14;

    @Inject
    DatabaseConfig config;

    @Inject
    AgroalDataSource database;

    // Before all that looks at the record.
    void migrate(@Observes @Priority(-1) StartupEvent start) {
        if (config.migrateAtStart() && !isDone()) {
            flyway().migrate();
        }
    }

    /** What both databases share, and what each needs besides. */
    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(database)
                .locations("db/migration", "db/" + config.kind())
                .initSql(config.migrating())
                .placeholders(Map.of("session", config.session()))
                .load();
    }

    private boolean isDone() {
        try (Connection connection = database.getConnection()) {
            if (config.isPostgreSql()) {
                refuseOlder(connection.getMetaData().getDatabaseMajorVersion());
            }
            return isDone(connection);
        } catch (SQLException refused) {
            throw new OpeningFailure(refused);
        }
    }

    /** @throws OpeningFailure if that version of PostgreSQL lacks something that is asked of it */
    static void refuseOlder(int postgreSql) {
        if (postgreSql < OLDEST_POSTGRESQL) {
            throw new OpeningFailure("the server is PostgreSQL " + postgreSql + ", and the record needs "
                    + OLDEST_POSTGRESQL + " or newer. See backchannel.database.url.");
        }
    }

    /**
     * Whether the migrations that were done are those of this build, unchanged, and none has failed.
     *
     * @throws SQLException if the connection is lost; a database without tables isn't an error
     */
    static boolean isDone(Connection connection) throws SQLException {
        if (!new Tables(connection).has("flyway_schema_history")) {
            return false;
        }
        long checksums = Tables.isPostgreSql(connection) ? CHECKSUMS_ON_POSTGRESQL : CHECKSUMS_ON_H2;
        try (Statement statement = connection.createStatement();
                ResultSet history = statement.executeQuery("select sum(cast(\"checksum\" as bigint)),"
                        + " count(case when \"success\" then null else 1 end) from \"flyway_schema_history\"")) {
            history.next();
            return history.getLong(1) == checksums && history.getInt(2) == 0;
        }
    }
}
