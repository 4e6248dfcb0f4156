package org.backchannel.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.backchannel.testsupport.Migrations;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A record kept before an actor repeated its names in its own row. */
class LowerNamesMigrationTest {
    private static final List<String> NAMES = List.of("Éclair", "ПУТИН Влад", "ΟΔΟΣ", "İnönü", "A\nB", "Plain");

    @ParameterizedTest
    @EnumSource
    void repeatsThemAsIfTheyWereWrittenToday(Migrations.Home home, @TempDir Path directory) throws SQLException {
        Migrations database = home.database(directory);
        database.migrate("9?");
        try (Connection connection = database.connectUnlinked()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("insert into actor (id, slug, global_id, revision, recorded_at, kind, name)"
                        + " values (1, 'somebody', 'act_1', 1, '2024-01-01 00:00:00+00', 'PERSON', 'Éclair')");
            }
            name(connection);
        }

        database.migrate("latest");

        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select lower_names from actor")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo(asWrittenToday());
        }
    }

    private static void name(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into actor_name (actor_id, position, text, kind) values (1, ?, ?, 'ALIAS')")) {
            for (int i = NAMES.size() - 1; i >= 0; i--) { // in another order than they are told in
                insert.setInt(1, i);
                insert.setString(2, NAMES.get(i));
                insert.executeUpdate();
            }
        }
    }

    private static String asWrittenToday() {
        List<ActorDraft.Name> further = NAMES.stream()
                .skip(1)
                .map(name -> new ActorDraft.Name(name, NameKind.ALIAS, null, null))
                .toList();
        return new ActorDraft("somebody", ActorKind.PERSON, NAMES.get(0), null, further, null, List.of()).lowerNames();
    }
}
