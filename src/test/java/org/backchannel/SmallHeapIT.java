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
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backchannel.testsupport.PackagedApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged application with little memory, asked and asked again: nothing of a request stays behind. The soak takes
 * {@code -Dsoak.seconds}, 30 unless set.
 */
class SmallHeapIT {
    private static final int SOAK_SECONDS = Integer.getInteger("soak.seconds", 30);

    @TempDir
    Path folder;

    private PackagedApplication application;

    @BeforeEach
    void withLittleMemory() throws Exception {
        application = PackagedApplication.onH2(folder);
        application.serve("-Xmx256m");
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
        soak(Duration.ofSeconds(SOAK_SECONDS / 2)); // fills what is kept on purpose
        Held before = held();
        soak(Duration.ofSeconds(SOAK_SECONDS));
        Held after = held();
        assertThat(after.heap).isLessThan(before.heap * 105 / 100);
        assertThat(after.threads).isLessThanOrEqualTo(before.threads + 2);
        assertThat(after.files).isLessThanOrEqualTo(before.files + 2);
    }

    private void soak(Duration length) {
        Instant end = Instant.now().plus(length);
        List<String> documents = List.of(
                "{ __typename }",
                "{ meetings { nodes { title participants { nodes { actor { name partOf { name } } } } citations { nodes { exact } } } } }",
                "{ search(text: \\\"Baku\\\") { nodes { __typename } } }",
                "{ stance(of: \\\"israel\\\", toward: \\\"syria\\\") { points { score } } }");
        IntStream.range(0, 4).parallel().forEach(client -> {
            for (int i = client; Instant.now().isBefore(end); i++) {
                if (i % 5 == 4) {
                    assertThat(application.post("{\"query\":\"{ nonsense" + i + " }\"}"))
                            .contains("VALIDATION");
                } else {
                    assertThat(application.post("{\"query\":\"" + documents.get(i % 4) + "\"}"))
                            .contains("\"data\":{")
                            .doesNotContain("\"errors\"");
                }
            }
        });
    }

    /** A document of some 100 kB, unlike all others. */
    private Duration askInALongDocument(int number) {
        String padding = Stream.generate(() -> "# " + "x".repeat(78) + "\\n")
                .limit(1_200)
                .collect(Collectors.joining());
        String fields = IntStream.range(0, 45)
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
