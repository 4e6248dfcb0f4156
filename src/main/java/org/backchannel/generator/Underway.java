package org.backchannel.generator;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.backchannel.database.Tables;

/**
 * How far the making of a record has come. A row for each portion that is kept, written with it; the table is there
 * only until the record is finished.
 *
 * @param portions how many are kept
 * @param next the first key that is free
 */
record Underway(Plan plan, long portions, long next) {
    static final String TABLE = "generation";

    /** What is underway in that database, if anything. */
    static Optional<Underway> in(Connection connection) throws SQLException {
        if (!new Tables(connection).has(TABLE)) {
            return Optional.empty();
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select seed, meetings, portions, next_key from " + TABLE
                        + " order by portions desc fetch first 1 row only")) {
            row.next();
            return Optional.of(new Underway(new Plan(row.getLong(1), row.getLong(2)), row.getLong(3), row.getLong(4)));
        }
    }

    /** Says in the database that it has begun. */
    void begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists " + TABLE + " (portions bigint primary key, seed bigint not null,"
                            + " meetings bigint not null, next_key bigint not null)");
            statement.execute("insert into " + TABLE + " values (" + portions + ", " + plan.seed() + ", "
                    + plan.meetings() + ", " + next + ")");
        }
    }

    static void end(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table " + TABLE);
        }
    }

    Object[] row() {
        return new Object[] {portions, plan.seed(), plan.meetings(), next};
    }
}
