package org.backchannel.source;

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

/** A record kept while of each source only the one that it repeats was known, and the last in the chain. */
class RepetitionMigrationTest {
    private static final int WIRE = 1;
    private static final int PAPER = 2;
    private static final int BLOG = 3;
    private static final int RADIO = 4;

    @ParameterizedTest
    @EnumSource
    void tellsWhatStandsInBetween(Migrations.Home home, @TempDir Path directory) throws SQLException {
        Migrations database = home.database(directory);
        database.migrate("18?");
        try (Connection connection = database.connectUnlinked();
                Statement statement = connection.createStatement()) {
            source(statement, WIRE, null, WIRE);
            source(statement, PAPER, WIRE, WIRE);
            source(statement, BLOG, PAPER, WIRE);
            source(statement, RADIO, null, RADIO);
        }

        database.migrate("latest");

        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select repeater_id, repeated_id from repetition order by repeater_id, repeated_id")) {
            List<String> told = new ArrayList<>();
            while (rows.next()) {
                told.add(rows.getString(1) + " repeats " + rows.getString(2));
            }
            assertThat(told)
                    .containsExactly(
                            "1 repeats 1",
                            "2 repeats 1",
                            "2 repeats 2",
                            "3 repeats 1",
                            "3 repeats 2",
                            "3 repeats 3",
                            "4 repeats 4");
        }
    }

    private static void source(Statement statement, int key, Integer repeated, int origin) throws SQLException {
        statement.execute(
                ("insert into source (id, slug, global_id, revision, recorded_at, title, kind, published_edtf,"
                                + " published_earliest, published_latest, origin_source_id, origin_id)"
                                + " values (%1$d, 's%1$d', 'src_%1$d', 1, '2024-01-01 00:00:00+00', 'A source', 'ARTICLE',"
                                + " '2024', '2024-01-01', '2024-12-31', %2$d, %3$d)")
                        .formatted(key, repeated, origin));
    }
}
