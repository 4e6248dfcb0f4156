package org.backchannel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backchannel.testsupport.PackagedApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged application with little memory, asked and asked again: nothing of a request stays behind. The soak goes on
 * until what is held has levelled off, for {@code -Dsoak.seconds} at least, 60 unless set.
 */
class SmallHeapIT {
    private static final int SOAK_SECONDS = Integer.getInteger("soak.seconds", 60);
    private static final Duration ROUND = Duration.ofSeconds(10);
    /** Rounds that are compared with as many before them. */
    private static final int ROUNDS = 3;

    private static final int MOST_ROUNDS = 30;
    private static final int CLIENTS = 8;

    @TempDir
    Path folder;

    private PackagedApplication application;

    @BeforeEach
    void withLittleMemory() throws Exception {
        application = PackagedApplication.onH2(folder);
        // As many connections all along: each keeps some 10 MB of parsed statements.
        application.serve("-Xmx256m", "-Dquarkus.datasource.jdbc.min-size=8", "-Dquarkus.datasource.jdbc.max-size=8");
        application.awaitReady();
    }

    @AfterEach
    void stop() {
        application.kill();
    }

    @Test
    void itLivesThroughHundredsOfLongDocumentsAndStaysAsQuick() throws Exception {
        IntStream.range(0, 100).forEach(this::askInALongDocument);
        List<Duration> times =
                IntStream.range(100, 500).mapToObj(this::askInALongDocument).toList();
        assertThat(median(times.subList(300, 400)))
                .isLessThan(median(times.subList(0, 100)).multipliedBy(2));
        assertThat(application.isAlive()).isTrue();
    }

    @Test
    void aMixedLoadLeavesNeitherMemoryNorThreadsNorFilesBehind() throws Exception {
        List<Held> held = new ArrayList<>();
        // How long caches and pools take to fill depends on the machine. They do level off; what leaks only grows.
        do {
            soak(ROUND);
            held.add(held());
        } while (ROUND.toSeconds() * held.size() < SOAK_SECONDS || !levelsOff(held) && held.size() < MOST_ROUNDS);
        assertThat(levelsOff(held)).as(held.toString()).isTrue();
    }

    private static boolean levelsOff(List<Held> held) {
        int rounds = held.size();
        if (rounds < 2 * ROUNDS) {
            return false;
        }
        List<Held> early = held.subList(rounds - 2 * ROUNDS, rounds - ROUNDS);
        List<Held> late = held.subList(rounds - ROUNDS, rounds);
        return least(late, Held::heap) < most(early, Held::heap) * 105 / 100
                && least(late, Held::threads) <= most(early, Held::threads)
                && least(late, Held::files) <= most(early, Held::files);
    }

    private static long least(List<Held> held, ToLongFunction<Held> what) {
        return held.stream().mapToLong(what).min().orElseThrow();
    }

    private static long most(List<Held> held, ToLongFunction<Held> what) {
        return held.stream().mapToLong(what).max().orElseThrow();
    }

    private void soak(Duration length) {
        Instant end = Instant.now().plus(length);
        List<String> documents = List.of(
                "{ __typename }",
                "{ meetings { nodes { title participants { nodes { actor { name partOf { name } } } } citations { nodes { exact } } } } }",
                "{ search(text: \\\"Baku\\\") { nodes { __typename } } }",
                "{ stance(of: \\\"israel\\\", toward: \\\"syria\\\") { points { tone } } }");
        CompletableFuture.allOf(IntStream.range(0, CLIENTS)
                        .mapToObj(client -> CompletableFuture.runAsync(
                                () -> ask(documents, client, end), task -> new Thread(task).start()))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void ask(List<String> documents, int client, Instant end) {
        for (int i = client; Instant.now().isBefore(end); i++) {
            if (i % 5 == 4) {
                assertThat(application.post("{\"query\":\"{ nonsense" + i % 20 + " }\"}"))
                        .contains("VALIDATION");
            } else {
                assertThat(application.post("{\"query\":\"" + documents.get(i % 4) + "\"}"))
                        .contains("\"data\":{")
                        .doesNotContain("\"errors\"");
            }
        }
    }

    /** A document of some 100 kB, unlike all others. */
    private Duration askInALongDocument(int number) {
        String padding = Stream.generate(() -> "# " + "x".repeat(78) + "\\n")
                .limit(1_200)
                .collect(Collectors.joining());
        String fields = IntStream.range(0, 15)
                .mapToObj(i -> "m" + number + "x" + i + ": __typename")
                .collect(Collectors.joining(" "));
        Instant start = Instant.now();
        assertThat(application.post(
                        "{\"query\":\"" + padding + "{ " + fields + " meetings(first: 1) { nodes { slug } } }\"}"))
                .contains("slug");
        return Duration.between(start, Instant.now());
    }

    private static Duration median(List<Duration> times) {
        List<Duration> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** @param heap bytes that live after collecting the garbage */
    private record Held(long heap, long threads, long files) {}

    private Held held() throws IOException, InterruptedException {
        TimeUnit.SECONDS.sleep(2);
        long pid = application.pid();
        String histogram = jcmd(pid, "GC.class_histogram"); // collects the garbage first
        String total = histogram
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        long threads = jcmd(pid, "Thread.print")
                .lines()
                .filter(line -> line.contains(" tid=0x"))
                .count();
        return new Held(Long.parseLong(total.trim().split("\\s+")[2]), threads, files(pid));
    }

    private static long files(long pid) throws IOException {
        Path open = Path.of("/proc/" + pid + "/fd");
        if (!Files.isDirectory(open)) {
            return 0; // told on Linux only
        }
        try (Stream<Path> all = Files.list(open)) {
            return all.count();
        }
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(pid),
                        command)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
