package org.backchannel.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.backchannel.testsupport.PackagedApplication;
import org.backchannel.testsupport.PackagedApplication.Outcome;
import org.backchannel.testsupport.PostgreSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the packaged applications: a record moves from H2 to PostgreSQL and back. */
class MovedRecordIT {
    @TempDir
    Path folder;

    @Test
    void theRecordIsTheSameInEveryHome() throws Exception {
        String url = PostgreSql.newDatabase();
        try (PackagedApplication first = PackagedApplication.onH2(folder.resolve("first"));
                PackagedApplication beside = PackagedApplication.onH2(folder.resolve("first"));
                PackagedApplication postgreSql = PackagedApplication.onPostgreSql(folder.resolve("postgresql"), url);
                PackagedApplication last = PackagedApplication.onH2(folder.resolve("last"))) {
            first.serve();
            first.awaitReady();
            String answer = first.ask();
            assertNothingDone(beside.run("export", file("beside.jsonl")), "stop that first");
            first.kill();

            assertDone(first.run("export", file("first.jsonl.gz")));
            assertDone(postgreSql.run("import", file("first.jsonl.gz")));
            assertDone(postgreSql.run("export", file("postgresql.jsonl.gz")));
            assertDone(last.run("import", file("postgresql.jsonl.gz")));
            assertDone(last.run("export", file("last.jsonl.gz")));

            assertThat(Path.of(file("postgresql.jsonl.gz"))).hasSameBinaryContentAs(Path.of(file("first.jsonl.gz")));
            assertThat(Path.of(file("last.jsonl.gz"))).hasSameBinaryContentAs(Path.of(file("first.jsonl.gz")));

            assertNothingDone(postgreSql.run("import", file("first.jsonl.gz")), "the record isn't empty");
            assertNothingDone(postgreSql.run("export", file("first.jsonl.gz")), "is there already");
            assertNothingDone(postgreSql.run("import", file("nowhere.jsonl")), "there is no such file");
            assertThat(postgreSql.run("exprot", file("x")).code()).isEqualTo(2);

            postgreSql.serve();
            postgreSql.awaitReady();
            assertThat(postgreSql.ask()).isEqualTo(answer);
            assertThat(postgreSql.log()).contains("Record loaded: 0 new, 0 changed");
        }
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static void assertDone(Outcome outcome) {
        assertThat(outcome.code()).as(outcome.words()).isZero();
        assertThat(outcome.words().lines()).singleElement().asString().matches(".*: [0-9,]+ rows in [0-9.]+ s\\.");
    }

    private static void assertNothingDone(Outcome outcome, String... words) {
        assertThat(outcome.code()).as(outcome.words()).isOne();
        assertThat(outcome.words().lines())
                .singleElement()
                .asString()
                .startsWith("Nothing was done: ")
                .contains(words);
    }
}
