package org.backchannel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backchannel.testsupport.Migrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that finds the tables as this build left them migrates nothing; any other does. */
class MigrationTest {
    private static final Pattern VERSION = Pattern.compile("V(\\d+)__.*\\.sql");

    @TempDir
    Path directory;

    @Test
    void knowsTheNewestOfAllMigrations() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db"))) {
            assertThat(files.flatMap(file -> VERSION.matcher(file.getFileName().toString())
                                    .results())
                            .mapToInt(version -> Integer.parseInt(version.group(1)))
                            .max())
                    .hasValue(Migration.NEWEST);
        }
    }

    @Test
    void refusesAPostgreSqlThatIsTooOld() {
        assertThatThrownBy(() -> Migration.refuseOlder(13))
                .isInstanceOf(OpeningFailure.class)
                .hasMessageContainingAll("PostgreSQL 13", "14 or newer", "backchannel.database.url");
        assertThatCode(() -> Migration.refuseOlder(14)).doesNotThrowAnyException();
    }

    @Test
    void looksAtWhatWasDoneOnH2() throws SQLException {
        looksAtWhatWasDone(Migrations.onH2(directory));
    }

    @Test
    void looksAtWhatWasDoneOnPostgreSql() throws SQLException {
        looksAtWhatWasDone(Migrations.onPostgreSql());
    }

    private static void looksAtWhatWasDone(Migrations database) throws SQLException {
        try (Connection connection = database.connect()) {
            assertThat(Migration.isDone(connection)).as("empty").isFalse();
            database.migrate("3");
            assertThat(Migration.isDone(connection)).as("of an older build").isFalse();
            database.migrate("latest");
            assertThat(Migration.isDone(connection)).as("of this build").isTrue();
            assertThat(isDoneAfter("\"success\" = false where \"version\" = '3'", connection))
                    .as("one has failed")
                    .isFalse();
            assertThat(isDoneAfter("\"version\" = '1000' where \"version\" = '2'", connection))
                    .as("of a newer build")
                    .isFalse();
        }
    }

    /** And all as it was afterwards. */
    private static boolean isDoneAfter(String change, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update \"flyway_schema_history\" set " + change))
                    .isOne();
            return Migration.isDone(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
