package org.backchannel.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.testsupport.Migrations;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A record kept while a side that took part itself counted as having met those who took part for it. */
class SidesMigrationTest {
    private static final int NORTH = 1;
    private static final int SOUTH = 2;
    private static final int NILS = 3;
    private static final int SAM = 4;
    private static final int TALKS = 10;
    private static final int LUNCH = 20;

    @ParameterizedTest
    @EnumSource
    void takesAwayItsEncounters(Migrations.Home home, @TempDir Path directory) throws SQLException {
        Migrations database = home.database(directory);
        database.migrate("14?");
        try (Connection connection = database.connectUnlinked();
                Statement statement = connection.createStatement()) {
            for (int actor : List.of(NORTH, SOUTH, NILS, SAM)) {
                statement.execute("insert into actor (id, slug, global_id, revision, recorded_at, kind, name,"
                        + " lower_names)"
                        + " values (%1$d, 'a%1$d', 'act_%1$d', 1, '2024-01-01 00:00:00+00', 'GROUP', 'An actor', 'an actor')"
                                .formatted(actor));
            }
            meeting(statement, TALKS);
            participation(statement, TALKS, 0, NORTH, null);
            participation(statement, TALKS, 1, NILS, NORTH);
            participation(statement, TALKS, 2, SAM, SOUTH);
            // Here neither took part for the other.
            meeting(statement, LUNCH);
            participation(statement, LUNCH, 0, NORTH, null);
            participation(statement, LUNCH, 1, NILS, null);
        }
        database.migrate("17?");
        try (Connection connection = database.connect()) {
            assertThat(contacts(connection)).contains("PARTICIPANTS 1 3 2");
        }

        database.migrate("latest");

        try (Connection connection = database.connect()) {
            assertThat(contacts(connection))
                    .containsExactly(
                            "PARTICIPANTS 1 3 1",
                            "PARTICIPANTS 1 4 1",
                            "PARTICIPANTS 3 1 1",
                            "PARTICIPANTS 3 4 1",
                            "PARTICIPANTS 4 1 1",
                            "PARTICIPANTS 4 3 1",
                            "SIDES 1 2 1",
                            "SIDES 1 3 1",
                            "SIDES 2 1 1",
                            "SIDES 3 1 1");
            assertThat(select(connection, "select meeting_id from encounter where actor_id = 1 and with_id = 3"))
                    .containsOnly(String.valueOf(LUNCH));
        }
    }

    private static List<String> contacts(Connection connection) throws SQLException {
        return select(
                connection,
                "select level || ' ' || actor_id || ' ' || with_id || ' ' || meetings from contact_frequency order by 1");
    }

    private static List<String> select(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static void meeting(Statement statement, int key) throws SQLException {
        statement.execute("insert into meeting (id, slug, global_id, revision, recorded_at, title, date_edtf,"
                + " date_earliest, date_latest, format, disclosure, confirmation, confirmation_since)"
                + " values (%1$d, 'm%1$d', 'mtg_%1$d', 1, '2024-01-01 00:00:00+00', 'A meeting', '2024', '2024-01-01',"
                        .formatted(key)
                + " '2024-12-31', 'IN_PERSON', 'UNKNOWN', 'REPORTED', '2024-01-01 00:00:00+00')");
    }

    private static void participation(Statement statement, int meeting, int position, int actor, Integer side)
            throws SQLException {
        int key = meeting + 1 + position;
        statement.execute("insert into participation (id, slug, global_id, meeting_id, position, actor_id, named, role,"
                + " on_behalf_of_id, attendance, attendance_since) values (%1$d, 'p%1$d', 'par_%1$d', ".formatted(key)
                + meeting + ", " + position + ", " + actor + ", true, 'DELEGATE', " + side
                + ", 'REPORTED', '2024-01-01 00:00:00+00')");
    }
}
