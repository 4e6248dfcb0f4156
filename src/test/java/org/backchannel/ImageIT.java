package org.backchannel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backchannel.testsupport.PackagedApplication;
import org.backchannel.testsupport.PostgreSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the container image does when it is built and started, done here step by step as its Dockerfile says. */
class ImageIT {
    private static final Path DOCKERFILE = Path.of("src/main/docker/Dockerfile.jvm");
    private static final String KEPT_CLASSES = "classes.jsa";
    private static final String OPTIONS = "ENV JDK_JAVA_OPTIONS=\"";

    @TempDir
    Path folder;

    @Test
    void itStartsOnClassesThatWereKeptWithoutADatabase() throws Exception {
        Path kept = folder.resolve(KEPT_CLASSES);
        run(instruction("RUN java").replace(KEPT_CLASSES, kept.toString()));
        assertThat(kept).isNotEmptyFile();

        Path loaded = folder.resolve("loaded.txt");
        try (PackagedApplication application =
                PackagedApplication.onPostgreSql(folder.resolve("postgresql"), PostgreSql.newDatabase())) {
            application.serveAs(start(kept), "-Xlog:class+load:file=" + loaded);
            application.awaitReady();
            assertThat(application.ask()).contains("baku-meeting");
        }
        try (Stream<String> lines = Files.lines(loaded)) {
            List<String> ours = lines.filter(line -> line.contains("org.backchannel.meeting.Meeting "))
                    .toList();
            assertThat(ours).singleElement().asString().contains("shared objects file");
        }
    }

    /** The words that start it, with the options that the image has besides. */
    private List<String> start(Path kept) throws IOException {
        String words = instruction("ENTRYPOINT").substring("ENTRYPOINT".length());
        List<String> start = new ArrayList<>(List.of(new ObjectMapper().readValue(words, String[].class)));
        start.addAll(1, List.of(options().split(" ")));
        return start.stream()
                .map(word -> word.replace(KEPT_CLASSES, kept.toString()).replace("/data", folder.toString()))
                .toList();
    }

    private static String options() throws IOException {
        String set = instruction(OPTIONS);
        return set.substring(OPTIONS.length(), set.length() - 1);
    }

    /** The one instruction that begins so, on one line. */
    private static String instruction(String beginning) throws IOException {
        List<String> found = Files.readString(DOCKERFILE)
                .replace("\\\n", " ")
                .lines()
                .filter(line -> line.startsWith(beginning))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private void run(String instruction) throws Exception {
        Path said = folder.resolve("said.txt");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", instruction.substring("RUN ".length()))
                .directory(Path.of("target/quarkus-app-postgresql").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        shell.environment().put("JDK_JAVA_OPTIONS", options());
        shell.environment().merge("PATH", System.getProperty("java.home") + "/bin", (path, java) -> java + ":" + path);
        Process process = shell.start();
        assertThat(process.waitFor(PackagedApplication.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    }
}
