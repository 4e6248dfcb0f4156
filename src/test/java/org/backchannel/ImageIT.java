package org.backchannel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backchannel.testsupport.PackagedApplication;
import org.backchannel.testsupport.PostgreSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the container image does when it is built and started, done here step by step as its Dockerfile says, by a Java of
 * the version that it names. Skipped where there is none beside the one that runs the tests.
 */
class ImageIT {
    private static final Path DOCKERFILE = Path.of("src/main/docker/Dockerfile.jvm");
    private static final String KEPT = "start.aot";
    /** By a start, by the server, by what a request asks, and by what it is asked of. */
    private static final List<String> LOADED = List.of(
            " org.backchannel.meeting.Meeting ",
            " org.backchannel.http.GraphQlHandler ",
            " graphql.parser.antlr.GraphqlParser ",
            " org.hibernate.grammars.hql.HqlParser ");

    private static final String OPTIONS = "ENV JDK_JAVA_OPTIONS=\"";

    private static final Pattern VERSION = Pattern.compile("FROM eclipse-temurin:(\\d+)-.*");

    @TempDir
    Path folder;

    private Path java;

    @BeforeEach
    void findItsJava() throws IOException {
        Matcher from = VERSION.matcher(instruction("FROM"));
        assertThat(from.matches()).isTrue();
        Path ours = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> installed = Files.list(ours.getParent())) {
            java = installed
                    .filter(home -> isOfVersion(home, from.group(1)))
                    .map(home -> home.resolve("bin/java"))
                    .findFirst()
                    .orElse(null);
        }
        assumeTrue(java != null, "no Java " + from.group(1) + " beside " + ours);
    }

    private static boolean isOfVersion(Path home, String version) {
        try {
            return Files.readString(home.resolve("release"))
                    .lines()
                    .anyMatch(line -> line.matches("JAVA_VERSION=\"" + version + "[.\"].*"));
        } catch (IOException none) {
            return false;
        }
    }

    @Test
    void itStartsOnWhatWasKeptWithoutADatabase() throws Exception {
        Path kept = folder.resolve(KEPT);
        run(instruction("RUN java").replace(KEPT, kept.toString()));
        assertThat(kept).isNotEmptyFile();

        Path loaded = folder.resolve("loaded.txt");
        try (PackagedApplication application =
                PackagedApplication.onPostgreSql(folder.resolve("postgresql"), PostgreSql.newDatabase())) {
            application.serveAs(start(kept), "-Xlog:class+load:file=" + loaded);
            application.awaitReady();
            assertThat(application.ask()).contains("baku-meeting");
            assertThat(application.log()).doesNotContain("WARNING", "Exception", "Error");
        }
        try (Stream<String> lines = Files.lines(loaded)) {
            List<String> ofStartAndRequest = lines.filter(
                            line -> LOADED.stream().anyMatch(line::contains))
                    .toList();
            assertThat(ofStartAndRequest).hasSameSizeAs(LOADED).allSatisfy(line -> assertThat(line)
                    .contains("shared objects file"));
        }
    }

    /** The words that start it, with the options that the image has besides. */
    private List<String> start(Path kept) throws IOException {
        String words = instruction("ENTRYPOINT").substring("ENTRYPOINT".length());
        List<String> start = new ArrayList<>(List.of(new ObjectMapper().readValue(words, String[].class)));
        start.set(0, java.toString());
        start.addAll(1, List.of(options().split(" ")));
        return start.stream()
                .map(word -> word.replace(KEPT, kept.toString()).replace("/data", folder.toString()))
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
        shell.environment().merge("PATH", java.getParent().toString(), (path, its) -> its + ":" + path);
        Process process = shell.start();
        assertThat(process.waitFor(PackagedApplication.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    }
}
