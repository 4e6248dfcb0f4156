package org.backchannel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application, killed the hard way: it can't say good-bye, and still nothing of the record is lost. */
class KilledProcessIT {
    private static final Path APPLICATION = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String WHOLE_RECORD = """
            {"query":"{ actors { totalCount } meetings { totalCount nodes { id revision citations { totalCount } } } \
            statements { totalCount nodes { id revision mentions { tone } } } policies { totalCount nodes { id steps { id } } } \
            sources { totalCount nodes { text } } \
            involved: meetings(where: { involving: \\"israel-national-security-council\\" }) { nodes { slug } } }"}""";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private Process process;
    private int port;

    @AfterEach
    void stop() {
        kill();
    }

    @Test
    void whatWasRecordedIsThereAfterAKillWhileRunning() throws Exception {
        start();
        awaitReady();
        String before = ask();

        kill();
        start();
        awaitReady();

        assertThat(ask()).isEqualTo(before);
        assertThat(log()).contains("Record loaded: 0 new, 0 changed");
    }

    @Test
    void aKillAtAnyMomentOfTheStartLeavesTheRecordWholeAfterTheNext() throws Exception {
        for (int moment = 1; moment <= 5; moment++) {
            start();
            awaitLogged(moment);
            kill();
        }
        start();
        awaitReady();

        assertThat(ask()).contains("\"actors\":{\"totalCount\":31}").contains("baku-meeting");
    }

    /** Later moments of the start, told by what the log has reached: some before, some in and some after loading. */
    private void awaitLogged(int moment) throws Exception {
        String[] signs = {
            "__", "Creating Schema History", "Successfully applied|up to date", "MeterRegistry", "Record loaded"
        };
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!log().lines().anyMatch(line -> line.matches(".*(?:" + signs[moment - 1] + ").*"))) {
            // A sign that can't come any more, because an earlier start got past it, is passed over.
            if (log().contains("Listening on")
                    || !process.isAlive()
                    || Instant.now().isAfter(deadline)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Dbackchannel.data=" + folder.resolve("data"),
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=" + port,
                        "-jar",
                        APPLICATION.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private void awaitReady() throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (status() != 200) {
            assertThat(process.isAlive()).as("still running; log:%n%s", log()).isTrue();
            assertThat(Instant.now()).as("ready in time; log:%n%s", log()).isBefore(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private int status() throws InterruptedException {
        try {
            return client.send(request("/q/health/ready").build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private String ask() throws IOException, InterruptedException {
        HttpRequest request = request("/graphql")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(WHOLE_RECORD))
                .build();
        String answer =
                client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        assertThat(answer).doesNotContain("\"errors\"");
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }
}
