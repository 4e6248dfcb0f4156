package org.backchannel.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.backchannel.testsupport.Crowd;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.SlowMentions;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.Test;

/** Sixty clients at once that ask for much, or that don't finish asking. */
@QuarkusTest
class CrowdedTest {
    private static final int CLIENTS = 60;

    @Inject
    TestRecord record;

    @Test
    void heavyRequestsAreAnsweredOrPutOffAndALightOneIsServedMeanwhile() throws Exception {
        record.founding();
        SlowMentions.takeAMoment(record);
        try {
            light();
            CompletableFuture<List<Crowd.Answer>> crowd = Crowd.ask(CLIENTS, SlowMentions.DOCUMENT);
            while (!crowd.isDone()) {
                assertThat(light()).isLessThan(Duration.ofSeconds(3));
                Thread.sleep(50);
            }
            assertThat(crowd.get()).allSatisfy(answer -> {
                assertThat(answer.status()).as(answer.body()).isIn(200, 503);
                assertThat(answer.body()).doesNotContain("INTERNAL");
                assertThat(answer.retryAfter().isPresent()).isEqualTo(answer.status() == 503);
            });
            assertThat(crowd.get())
                    .filteredOn(answer -> answer.body().contains("\"tone\""))
                    .isNotEmpty();
        } finally {
            SlowMentions.takeNoTime(record);
        }
    }

    @Test
    void bodiesThatDoNotComeKeepNobodyWaitingAndFillNoLog() throws Exception {
        record.founding();
        light();
        try (Listening log = new Listening()) {
            List<Socket> silent = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Socket socket = new Socket("localhost", RestAssured.port);
                socket.getOutputStream()
                        .write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                        + "Content-Length: 100\r\n\r\n{\"query\":")
                                .getBytes(StandardCharsets.US_ASCII));
                silent.add(socket);
            }
            assertThat(light()).isLessThan(Duration.ofSeconds(2));
            for (int i = 0; i < CLIENTS; i++) {
                hangUp(silent.get(i), i % 2 == 0);
            }
            Thread.sleep(500);
            light();
            assertThat(log.lines).hasSizeLessThanOrEqualTo(1);
        }
    }

    /** How long a small question to the database takes. */
    private static Duration light() {
        Instant start = Instant.now();
        assertThat(GraphQl.ask("{ meeting(id: \"baku-meeting\") { slug } }").value("meeting.slug"))
                .isEqualTo("baku-meeting");
        return Duration.between(start, Instant.now());
    }

    /** @param rudely with a reset instead of an end */
    private static void hangUp(Socket socket, boolean rudely) throws IOException {
        if (rudely) {
            socket.setSoLinger(true, 0);
        }
        socket.close();
    }

    /** What the application says to its log at the level it has outside of tests. */
    private static final class Listening extends Handler implements AutoCloseable {
        private final List<Logger> loggers =
                List.of(Logger.getLogger(""), Logger.getLogger("org.backchannel"), Logger.getLogger("io.quarkus"));
        private final List<Level> before = new ArrayList<>();
        private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

        Listening() {
            loggers.forEach(logger -> {
                before.add(logger.getLevel());
                logger.setLevel(Level.INFO);
            });
            loggers.get(0).addHandler(this);
        }

        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.INFO.intValue()) {
                lines.add(line.getLoggerName() + ": " + line.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            loggers.get(0).removeHandler(this);
            for (int i = 0; i < before.size(); i++) {
                loggers.get(i).setLevel(before.get(i));
            }
        }
    }
}
