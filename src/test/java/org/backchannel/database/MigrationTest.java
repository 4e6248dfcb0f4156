package org.backchannel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.backchannel.testsupport.Migrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A start that finds the tables as this build left them migrates nothing; any other does. */
class MigrationTest {
    @Test
    void refusesAPostgreSqlThatIsTooOld() {
        assertThatThrownBy(() -> Migration.refuseOlder(13))
                .isInstanceOf(OpeningFailure.class)
                .hasMessageContainingAll("PostgreSQL 13", "14 or newer", "backchannel.database.url");
        assertThatCode(() -> Migration.refuseOlder(14)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void looksAtWhatWasDone(Migrations.Home home, @TempDir Path directory) throws SQLException {
        Migrations database = home.database(directory);
        try (Connection connection = database.connect()) {
            assertThat(Migration.isDone(connection)).as("empty").isFalse();
            database.migrate("3");
            assertThat(Migration.isDone(connection)).as("of an older build").isFalse();
            database.migrate("latest");
            assertThat(Migration.isDone(connection))
                    .as("of this build, whose checksums are %s altogether", checksums(connection))
                    .isTrue();
            assertThat(isDoneAfter("update %s set \"success\" = false where \"version\" = '3'", connection))
                    .as("one has failed")
                    .isFalse();
            assertThat(isDoneAfter("update %s set \"checksum\" = 1 + \"checksum\" where \"version\" = '2'", connection))
                    .as("one was edited")
                    .isFalse();
            assertThat(isDoneAfter(
                            "insert into %1$s select 1000, '1000', \"description\", \"type\", \"script\", \"checksum\","
                                    + " \"installed_by\", \"installed_on\", \"execution_time\", true"
                                    + " from %1$s where \"version\" = '2'",
                            connection))
                    .as("of a newer build")
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheLatestOfThoseThatBothDatabasesShare(Migrations.Home home, @TempDir Path directory)
            throws SQLException {
        Migrations database = home.database(directory);
        database.migrate("20?"); // which is PostgreSQL's alone
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            assertThat(new Tables(connection).migration()).isEqualTo("19");
            statement.execute(
                    "update \"flyway_schema_history\" set \"script\" ="
                            + " case when \"version\" in ('4', '20') then 'db/postgresql/' else 'db/migration/' end || \"script\"");
            assertThat(new Tables(connection).migration())
                    .as("written down as earlier builds did")
                    .isEqualTo("19");
        }
    }

    private static String checksums(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery(
                        "select sum(cast(\"checksum\" as bigint)) from \"flyway_schema_history\"")) {
            sum.next();
            return sum.getString(1);
        }
    }

    /** And all as it was afterwards. */
    private static boolean isDoneAfter(String change, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change.formatted("\"flyway_schema_history\"")))
                    .isOne();
            return Migration.isDone(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
