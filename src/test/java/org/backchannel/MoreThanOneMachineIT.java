package org.backchannel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.backchannel.testsupport.DatabaseServer;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.Load;
import org.backchannel.testsupport.PackagedApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes, one that reads from the replica and one that reads from the primary, with each of the four stopped in
 * turn while clients go on asking.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MoreThanOneMachineIT {
    private static final String DOCUMENT =
            "{ meetings { nodes { slug date { edtf } participants { nodes { actor { name }"
                    + " citations { nodes { exact } } } } } } }";
    private static final Duration LONGEST = Duration.ofMillis(10_500);
    private static final Duration RECOVERY = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    private static DatabaseServer primary;
    private static DatabaseServer replica;
    private static PackagedApplication fromReplica;
    private static PackagedApplication fromPrimary;
    private static String answer;

    @BeforeAll
    static void twoProcessesThatStartAtTheSameTime() throws Exception {
        primary = DatabaseServer.primary(folder.resolve("primary"));
        replica = primary.replica(folder.resolve("replica"));
        fromReplica = process("replicas");
        fromPrimary = process("primary");
        fromReplica.serve();
        fromPrimary.serve();
        fromReplica.awaitReady();
        fromPrimary.awaitReady();
        assertThat(Stream.of(fromReplica.log(), fromPrimary.log())
                        .filter(log -> log.contains("Record loaded: 0 new, 0 changed")))
                .as("the one that came second found the record as it should be")
                .hasSize(1);
        answer = fromPrimary.get(DOCUMENT, null).body();
        assertThat(answer).contains("baku-meeting").doesNotContain("errors");
    }

    @AfterAll
    static void end() throws Exception {
        for (AutoCloseable one : new AutoCloseable[] {fromReplica, fromPrimary, replica, primary}) {
            if (one != null) {
                one.close();
            }
        }
    }

    @Test
    void aCursorAndATagOfOneProcessAreGoodAtTheOther() throws Exception {
        String first = "{ actors(first: 3) { nodes { slug } pageInfo { endCursor } } }";
        HttpResponse<String> page = fromReplica.get(first, null);
        String tag = page.headers().firstValue("ETag").orElseThrow();
        assertThat(fromPrimary.get(first, tag).statusCode()).isEqualTo(304);

        String cursor =
                GraphQl.json(page.body()).at("/data/actors/pageInfo/endCursor").asText();
        String second = "{ actors(first: 3, after: \"" + cursor + "\") { nodes { slug } } }";
        assertThat(fromPrimary.get(second, null).body())
                .isEqualTo(fromReplica.get(second, null).body())
                .doesNotContain("errors")
                .contains("slug");
    }

    @Test
    @Order(1) // before what makes the first process turn to the primary
    void aReplicaThatIsBehindTellsItsOldAnswerByItsOldTag() throws Exception {
        String document = "{ actor(id: \"israel\") { description } }";
        HttpResponse<String> before = fromReplica.get(document, null);
        replica.sql("select pg_wal_replay_pause()");
        String newTag;
        try {
            primary.sql(
                    "update actor set description = 'Changed.' where slug = 'israel'",
                    "update record_version set number = number + 1");
            HttpResponse<String> after = fromPrimary.get(document, null);
            newTag = after.headers().firstValue("ETag").orElseThrow();
            assertThat(after.body()).contains("Changed.");

            HttpResponse<String> behind = fromReplica.get(document, newTag);
            assertThat(behind.statusCode()).isEqualTo(200);
            assertThat(behind.body()).isEqualTo(before.body());
            assertThat(behind.headers().firstValue("ETag"))
                    .isEqualTo(before.headers().firstValue("ETag"));
        } finally {
            replica.sql("select pg_wal_replay_resume()");
        }
        await(() -> fromReplica.get(document, newTag).statusCode() == 304);
    }

    @Test
    void eachProcessInTurn() throws Exception {
        for (PackagedApplication stopped : List.of(fromReplica, fromPrimary)) {
            Load load = whileStopped(stopped::kill, () -> {
                stopped.serve();
                stopped.awaitReady();
            });
            assertThat(load.outcomes()).allMatch(Load.Attempt::isServed);
            assertThat(load.attempts())
                    .allMatch(attempt -> isRight(attempt) || attempt.status() == 0 && attempt.process() == stopped);
        }
    }

    @Test
    void theReplica() throws Exception {
        Load load = whileStopped(replica::stop, replica::start);
        assertThat(load.outcomes()).allMatch(Load.Attempt::isServed);
        assertThat(load.attempts()).allMatch(MoreThanOneMachineIT::isRight);
    }

    @Test
    void thePrimaryAndAProcessStartsMeanwhileIfItHasNothingToWrite() throws Exception {
        Load load = whileStopped(primary::kill, () -> {
            try (PackagedApplication third = process("primary");
                    PackagedApplication writing =
                            process("primary", "-Dbackchannel.record.directory=" + anotherRecord())) {
                third.serve();
                writing.serve();
                third.awaitReady();
                assertThat(third.get(DOCUMENT, null).body()).isEqualTo(answer);

                PackagedApplication.Outcome refused = writing.awaitEnd();
                assertThat(refused.code()).isOne();
                assertThat(refused.words())
                        .contains("Start again when the primary is there")
                        .doesNotContain("\tat ");
            }
            primary.start();
        });
        assertThat(load.outcomes()).allMatch(Load.Attempt::isServed);
        assertThat(load.attempts()).allMatch(MoreThanOneMachineIT::isRight);
    }

    @Test
    void bothDatabases() throws Exception {
        Load load = whileStopped(
                () -> {
                    replica.kill();
                    primary.stop();
                },
                () -> {
                    for (PackagedApplication process : List.of(fromReplica, fromPrimary)) {
                        await(() -> process.status("/q/health/ready") == 503);
                        assertThat(process.status("/q/health/live")).isEqualTo(200);
                        assertThat(process.get("{ __typename }", null).statusCode())
                                .isEqualTo(503); // its tag is the record's
                    }
                    primary.start();
                    replica.start();
                });
        assertThat(load.outcomes()).anyMatch(Load.Attempt::isPutOff).allMatch(MoreThanOneMachineIT::isRight);
        assertThat(load.attempts()).allMatch(MoreThanOneMachineIT::isRight);
    }

    @Test
    @Order(Integer.MAX_VALUE) // nobody makes it a replica again
    void aReplicaThatIsPromotedTakesWhatIsWrittenFromThenOn() throws Exception {
        String document = "{ sources { nodes { title } } }";
        Load load = whileStopped(primary::kill, () -> {
            replica.sql("select pg_promote()");
            try (PackagedApplication writing =
                    process("primary", "-Dbackchannel.record.directory=" + anotherRecord())) {
                writing.serve();
                writing.awaitReady();
                assertThat(writing.get(document, null).body()).contains("Another title");
            }
            for (PackagedApplication process : List.of(fromReplica, fromPrimary)) {
                assertThat(process.get(document, null).body()).contains("Another title");
            }
        });
        assertThat(load.outcomes()).allMatch(Load.Attempt::isServed);
        assertThat(load.attempts()).allMatch(MoreThanOneMachineIT::isRight);
    }

    /** Served with the right answer, or put off; and in time. */
    private static boolean isRight(Load.Attempt attempt) {
        return (attempt.isServed() ? attempt.body().equals(answer) : attempt.isPutOff())
                && attempt.took().compareTo(LONGEST) < 0;
    }

    private interface Step {
        void run() throws Exception;
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static Load whileStopped(Step stop, Step start) throws Exception {
        try (Load load = Load.of(DOCUMENT, fromReplica, fromPrimary)) {
            Thread.sleep(1_000);
            stop.run();
            Thread.sleep(3_000);
            start.run();
            for (PackagedApplication process : List.of(fromReplica, fromPrimary)) {
                awaitReady(process);
                for (int i = 0; i < 20; i++) {
                    assertThat(process.get(DOCUMENT, null).body()).isEqualTo(answer);
                }
            }
            return load;
        }
    }

    private static void awaitReady(PackagedApplication process) throws Exception {
        Instant end = Instant.now().plus(RECOVERY);
        while (process.status("/q/health/ready") != 200) {
            assertThat(Instant.now()).as("ready again; log:%n%s", process.log()).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static void await(Condition condition) throws Exception {
        Instant end = Instant.now().plus(RECOVERY);
        while (!condition.holds()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static PackagedApplication process(String readFrom, String... further) {
        String url = "jdbc:postgresql://" + primary.host() + "," + replica.host() + "/postgres?user=postgres";
        return PackagedApplication.onPostgreSql(
                folder,
                url,
                Stream.concat(Stream.of("-Dbackchannel.database.read-from=" + readFrom), Stream.of(further))
                        .toArray(String[]::new));
    }

    /** The founding record with another title of its source. */
    private static Path anotherRecord() throws Exception {
        Path record = Files.createTempDirectory(folder, "record");
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/record"))) {
            for (Path file : files.toList()) {
                Files.writeString(
                        record.resolve(file.getFileName()),
                        Files.readString(file).replaceFirst("(?m)^( *-? *title: )(.*)$", "$1Another title"));
            }
        }
        return record;
    }
}
