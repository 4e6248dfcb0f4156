package org.backchannel.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.backchannel.testsupport.Migrations;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record kept before the tables knew since when a fact is established as far as it is. */
class ConfirmationSinceMigrationTest {
    private static final String[] REVISIONS = {
        "2021 | {\"confirmation\":\"REPORTED\",\"title\":\"a\"}",
        "2022 | {\"confirmation\":\"CONFIRMED\",\"title\":\"a\"}",
        "2023 | {\"confirmation\":\"REPORTED\",\"title\":\"\\\"confirmation\\\":\\\"CONFIRMED\\\"\"}",
        "2024 | {\"confirmation\":\"REPORTED\",\"title\":\"b\"}"
    };

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "1, REPORTED, 2021",
        "2, CONFIRMED, 2022",
        "3, REPORTED, 2023", // its title only looks like another confirmation
        "4, REPORTED, 2023"
    })
    void tellsItFromTheRevisionsInARow(int revisions, String confirmation, String since) throws SQLException {
        Migrations database = Migrations.Home.H2.database(directory);
        database.migrate("1");
        try (Connection connection = database.connectUnlinked();
                Statement statement = connection.createStatement()) {
            for (int i = 1; i <= revisions; i++) {
                String[] revision = REVISIONS[i - 1].split(" \\| ");
                statement.execute("insert into revision values (1, %d, '%s', '%s-01-01 00:00:00+00')"
                        .formatted(i, revision[1], revision[0]));
            }
            statement.execute("insert into meeting (id, slug, global_id, revision, recorded_at, title, date_edtf,"
                    + " date_earliest, date_latest, format, disclosure, confirmation) values (1, 'talks', 'mtg_1', "
                    + revisions + ", '2030-01-01 00:00:00+00', 'Talks', '2020', '2020-01-01', '2020-12-31', 'PHONE',"
                    + " 'PUBLIC', '" + confirmation + "')");
        }

        database.migrate("latest");

        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select extract(year from confirmation_since) from meeting")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo(since);
        }
    }
}
