package org.backchannel.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.backchannel.testsupport.PackagedApplication;
import org.backchannel.testsupport.PackagedApplication.Outcome;
import org.backchannel.testsupport.PostgreSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged applications' command: the same record in every home, however often its making was cut short. */
class GeneratedRecordIT {
    private static final String[] GENERATE = {"generate", "--meetings", "2500", "--seed", "7"};

    @TempDir
    Path folder;

    @Test
    void aRecordIsTheSameInEveryHomeAlsoWhereItsMakingWasInterrupted() throws Exception {
        String url = PostgreSql.newDatabase();
        try (PackagedApplication h2 = PackagedApplication.onH2(folder.resolve("h2"));
                PackagedApplication killed = PackagedApplication.onH2(folder.resolve("killed"));
                PackagedApplication postgreSql = PackagedApplication.onPostgreSql(folder.resolve("postgresql"), url)) {
            assertDone(h2.run(GENERATE), "Generated with --seed 7: 2,500 meetings");
            assertDone(h2.run("export", file("h2.jsonl")), "Exported");

            makeWithInterruptions(postgreSql);
            assertDone(postgreSql.run("export", file("postgresql.jsonl")), "Exported");
            makeWithInterruptions(killed);
            assertDone(killed.run("export", file("killed.jsonl")), "Exported");

            assertThat(Path.of(file("postgresql.jsonl"))).hasSameBinaryContentAs(Path.of(file("h2.jsonl")));
            assertThat(Path.of(file("killed.jsonl"))).hasSameBinaryContentAs(Path.of(file("h2.jsonl")));
            assertNothingDone(h2.run(GENERATE), "the record isn't empty");

            h2.serve("-Dbackchannel.record.load-at-start=false");
            h2.awaitReady();
            assertThat(h2.post("{\"query\":\"{ meetings { totalCount } }\"}")).contains("{\"totalCount\":2500}");
        }
    }

    @Test
    void whereTheDatabaseHasNoRoomTheRestIsMadeOnceItHas() throws Exception {
        String url = PostgreSql.newDatabase();
        try (PackagedApplication postgreSql = PackagedApplication.onPostgreSql(folder, url)) {
            // No file to sort by: who met whom doesn't fit into so little memory.
            alter(url, "set temp_file_limit = 0", "set work_mem = '64kB'");
            Outcome refused = postgreSql.run(GENERATE);
            assertThat(refused.code()).as(refused.words()).isOne();
            assertThat(refused.words())
                    .contains("Not finished; 'generate' goes on with it: the database refused: ", "temp_file_limit")
                    .doesNotContain("Nothing was done", "\tat ");

            alter(url, "reset temp_file_limit");
            assertDone(postgreSql.run(GENERATE), "Generated with --seed 7: 2,500 meetings");
        }
    }

    private static void alter(String url, String... changes) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String change : changes) {
                statement.execute("alter database \"" + connection.getCatalog() + "\" " + change);
            }
        }
    }

    /** Stops the command, then kills it when it has kept a portion, and lastly while it checks and indexes. */
    private void makeWithInterruptions(PackagedApplication application) throws Exception {
        application.begin(GENERATE);
        application.awaitWord("of 2,500 meetings");
        assertThat(application.stop().words()).doesNotContain("refused");
        for (String kept : List.of("of 2,500 meetings", "of 2,500 meetings", "Checking and indexing, 1 of ")) {
            application.begin(GENERATE);
            application.awaitWord(kept);
            application.kill();
        }
        assertThat(application
                        .run("export", folder.resolve("none.jsonl").toString())
                        .words())
                .contains("a record of 2500 meetings is being made here and isn't whole");
        assertThat(folder.resolve("none.jsonl")).doesNotExist();
        assertDone(application.run(GENERATE), "Generated with --seed 7: 2,500 meetings");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static void assertDone(Outcome outcome, String words) {
        assertThat(outcome.code()).as(outcome.words()).isZero();
        assertThat(outcome.words()).contains(words);
    }

    private static void assertNothingDone(Outcome outcome, String words) {
        assertThat(outcome.code()).as(outcome.words()).isOne();
        assertThat(outcome.words()).startsWith("Nothing was done: ").contains(words);
    }
}
