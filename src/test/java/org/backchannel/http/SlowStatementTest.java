package org.backchannel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.backchannel.testsupport.Crowd;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.PostgreSql;
import org.backchannel.testsupport.SlowMentions;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the database takes longer over a statement than a request may take. */
@QuarkusTest
class SlowStatementTest {
    private static final String LIGHT = "{ meeting(id: \"baku-meeting\") { slug } }";
    private static final Duration LONGEST = Duration.ofMillis(10_500);
    private static final int CONNECTIONS = 16;

    @Inject
    TestRecord record;

    @BeforeEach
    void theFoundingRecordWithMentionsThatTakeMinutes() {
        record.founding();
        SlowMentions.takeMinutes(record);
    }

    @AfterEach
    void theMentionsAreBack() {
        SlowMentions.takeNoTime(record);
    }

    @Test
    void theStatementIsStoppedAndItsConnectionAnswersTheNext() throws InterruptedException {
        Instant start = Instant.now();
        GraphQl.Answer answer = GraphQl.ask(SlowMentions.DOCUMENT);
        assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST);
        assertThat(answer.errors()).singleElement().asString().startsWith("TIMEOUT ");
        awaitNothingRunning();
        for (int i = 0; i < 2 * CONNECTIONS; i++) {
            assertThat(GraphQl.ask(LIGHT).value("meeting.slug")).isEqualTo("baku-meeting");
        }
    }

    @Test
    void ofManyEachIsToldInTimeAndWhatNeedsNoDatabaseIsAnsweredMeanwhile() throws Exception {
        Instant start = Instant.now();
        CompletableFuture<List<Crowd.Answer>> crowd = Crowd.ask(60, SlowMentions.DOCUMENT);
        Thread.sleep(500);
        assertThat(GraphQl.ask("{ __typename }").value("__typename")).isEqualTo("Query");
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(crowd).isNotDone();

        List<Crowd.Answer> answers = crowd.get();
        assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST.plusSeconds(2));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.body()).contains(answer.status() == 503 ? "OVERLOADED" : "TIMEOUT");
            assertThat(answer.status()).isIn(503, 504);
            assertThat(answer.retryAfter().isPresent()).isEqualTo(answer.status() == 503);
        });
        awaitNothingRunning();
        assertThat(GraphQl.ask(LIGHT).value("meeting.slug")).isEqualTo("baku-meeting");
    }

    /** What a request is at when it is given up is stopped right then, not when a statement has had its time. */
    private void awaitNothingRunning() throws InterruptedException {
        Instant end = Instant.now().plusSeconds(3);
        while (!running().isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(running()).isEmpty();
    }

    private List<String> running() {
        return record.select(
                PostgreSql.isUnderTest()
                        ? "select query from pg_stat_activity"
                                + " where state = 'active' and query like '%mention%' and pid <> pg_backend_pid()"
                        : "select executing_statement from information_schema.sessions"
                                + " where executing_statement like '%mention%' and session_id <> session_id()");
    }
}
