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

/** A record kept before a citation said which independent source of its fact it brings. */
class IndependentSourcesMigrationTest {
    private static final int AGENCY = 1;
    private static final int PAPER_AFTER_AGENCY = 2;
    private static final int BROADCASTER = 3;

    @ParameterizedTest
    @EnumSource
    void tellsIt(Migrations.Home home, @TempDir Path directory) throws SQLException {
        Migrations database = home.database(directory);
        database.migrate("11?");
        try (Connection connection = database.connectUnlinked();
                Statement statement = connection.createStatement()) {
            source(statement, AGENCY, AGENCY);
            source(statement, PAPER_AFTER_AGENCY, AGENCY);
            source(statement, BROADCASTER, BROADCASTER);
            fact(statement, 10, PAPER_AFTER_AGENCY, AGENCY, BROADCASTER, BROADCASTER);
            fact(statement, 20, BROADCASTER, PAPER_AFTER_AGENCY);
            fact(statement, 30, AGENCY);
        }

        database.migrate("latest");

        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select fact_id, independent_ordinal from citation order by fact_id, ordinal")) {
            List<String> told = new ArrayList<>();
            while (rows.next()) {
                told.add(rows.getString(1) + ": " + rows.getString(2));
            }
            assertThat(told).containsExactly("10: 0", "10: null", "10: 1", "10: null", "20: 0", "20: 1", "30: 0");
        }
    }

    private static void source(Statement statement, int key, int origin) throws SQLException {
        statement.execute("insert into source (id, slug, global_id, revision, recorded_at, title, kind, published_edtf,"
                + " published_earliest, published_latest, origin_id) values (%1$d, 's%1$d', 'src_%1$d', 1,"
                        .formatted(key)
                + " '2024-01-01 00:00:00+00', 'A source', 'ARTICLE', '2024', '2024-01-01', '2024-12-31', " + origin
                + ")");
    }

    private static void fact(Statement statement, int key, int... cited) throws SQLException {
        for (int i = 0; i < cited.length; i++) {
            statement.execute(
                    "insert into citation (id, slug, global_id, fact_id, ordinal, source_id, locator, evidence)"
                            + " values (%1$d, 'c%1$d', 'cit_%1$d', %2$d, %3$d, %4$d, 'page 1', 'TEXT_UNAVAILABLE')"
                                    .formatted(100 + key + i, key, i, cited[i]));
        }
    }
}
