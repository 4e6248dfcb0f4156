package org.backchannel.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged application as a process of its own, serving or at a command. */
public final class PackagedApplication implements AutoCloseable {
    /** How long a start or a command may take. */
    public static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final String WHOLE_RECORD = """
            {"query":"{ actors { totalCount } meetings { totalCount nodes { id revision citations { totalCount } } } \
            statements { totalCount nodes { id revision mentions { tone } } } policies { totalCount nodes { id steps { id } } } \
            sources { totalCount nodes { text } } \
            involved: meetings(where: { involving: \\"israel-national-security-council\\" }) { nodes { slug } } }"}""";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final String home;
    private final List<String> settings;
    private Process process;
    private Path log;
    private int port;

    /** How a command ended, and what it said. */
    public record Outcome(int code, String words) {}

    private PackagedApplication(Path folder, String home, String... settings) {
        this.folder = folder;
        this.home = home;
        this.settings = List.of(settings);
    }

    /** The one for H2, with its database in a folder below {@code folder}. */
    public static PackagedApplication onH2(Path folder) {
        return new PackagedApplication(folder, "quarkus-app", "-Dbackchannel.data=" + folder.resolve("data"));
    }

    /** The one for PostgreSQL, with that database, and perhaps with further settings. */
    public static PackagedApplication onPostgreSql(Path folder, String url, String... further) {
        return new PackagedApplication(
                folder,
                "quarkus-app-postgresql",
                Stream.concat(Stream.of("-Dbackchannel.database.url=" + url), Stream.of(further))
                        .toArray(String[]::new));
    }

    /** @param settings of the Java machine beside those that it is always started with */
    public void serve(String... settings) throws IOException {
        process = start(Path.of(""), serving(settings), launch());
    }

    /** The same by words of its own, beginning with {@code java}, in the application's folder. */
    public void serveAs(List<String> words, String... settings) throws IOException {
        process = start(words.get(0), Path.of("target", home), serving(settings), words.subList(1, words.size()));
    }

    private List<String> serving(String... settings) throws IOException {
        port = FreePort.find();
        List<String> serving = new ArrayList<>(List.of(settings));
        serving.addAll(
                List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=" + port, "-Dbackchannel.http.rate=0"));
        return serving;
    }

    private List<String> launch(String... arguments) {
        List<String> launch = new ArrayList<>(
                List.of("-jar", Path.of("target", home, "quarkus-run.jar").toString()));
        launch.addAll(List.of(arguments));
        return launch;
    }

    /** Runs a command to its end. */
    public Outcome run(String... command) throws IOException, InterruptedException {
        process = start(Path.of(""), List.of(), launch(command));
        return awaitEnd();
    }

    /** How it ends, which it does by itself. */
    public Outcome awaitEnd() throws IOException, InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("ended in time; log:%n%s", log())
                .isTrue();
        return new Outcome(process.exitValue(), log());
    }

    /** Runs a command, and doesn't wait for its end. */
    public void begin(String... command) throws IOException {
        process = start(Path.of(""), List.of(), launch(command));
    }

    /** Waits until it has said so. */
    public void awaitWord(String words) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!log().contains(words)) {
            assertThat(process.isAlive()).as("still running; log:%n%s", log()).isTrue();
            assertThat(Instant.now()).as("said in time; log:%n%s", log()).isBefore(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What it answers to a request in JSON. */
    public String post(String body) {
        HttpRequest request = request("/graphql")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .join()
                .body();
    }

    /**
     * What it answers to a document over HTTP/1.1, as balancers ask.
     *
     * @param ifNoneMatch tag of the answer that is there already; null for none
     */
    public HttpResponse<String> get(String document, String ifNoneMatch) throws IOException, InterruptedException {
        HttpRequest.Builder request = request("/graphql?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8))
                .version(HttpClient.Version.HTTP_1_1);
        if (ifNoneMatch != null) {
            request.header("If-None-Match", ifNoneMatch);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** With which status it answers there; 0 if it isn't there. */
    public int status(String path) throws InterruptedException {
        try {
            return client.send(request(path).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notThere) {
            return 0;
        }
    }

    public long pid() {
        return process.pid();
    }

    /** Asks it to end, and waits until it has. */
    public Outcome stop() throws IOException, InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    /** Ends it the hard way. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    @Override
    public void close() {
        kill();
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    /** Where it serves {@code path}. */
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public void awaitReady() throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (status("/q/health/ready") != 200) {
            assertThat(process.isAlive()).as("still running; log:%n%s", log()).isTrue();
            assertThat(Instant.now()).as("ready in time; log:%n%s", log()).isBefore(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** What it answers when asked for much of the record. */
    public String ask() {
        String answer = post(WHOLE_RECORD);
        assertThat(answer).doesNotContain("\"errors\"");
        return answer;
    }

    private Process start(Path directory, List<String> settings, List<String> launch) throws IOException {
        return start(ProcessHandle.current().info().command().orElse("java"), directory, settings, launch);
    }

    private Process start(String java, Path directory, List<String> settings, List<String> launch) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java);
        command.addAll(this.settings);
        command.addAll(settings);
        command.addAll(launch);
        log = Files.createTempFile(Files.createDirectories(folder), "log", ".txt");
        return new ProcessBuilder(command)
                .directory(directory.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(30));
    }
}
