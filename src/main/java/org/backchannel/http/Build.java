package org.backchannel.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.backchannel.digest.Sha256;
import org.eclipse.microprofile.config.Config;

/** Tells one build of the application from another: alike in all processes that run the same files. */
final class Build {
    private static final Set<String> OWN_CODE = Set.of("app", "quarkus");

    // How far is counted and looked, and what an answer tells of its limits.
    private static final List<String> OF_ANSWERS =
            List.of("backchannel.limits.", "backchannel.lists.", "backchannel.search.");

    private Build() {}

    /**
     * A digest of our code, of the names and sizes of the libraries beside it, and of the settings by which the same
     * request is answered otherwise.
     */
    static String id(Config settings) {
        try {
            Path code = Path.of(Build.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Sha256.of(digest(code) + ofAnswers(settings));
        } catch (URISyntaxException noFile) {
            throw new IllegalStateException("the application runs from files", noFile);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String ofAnswers(Config settings) {
        return StreamSupport.stream(settings.getPropertyNames().spliterator(), false)
                .filter(name -> OF_ANSWERS.stream().anyMatch(name::startsWith))
                .sorted()
                .map(name -> "\n" + name + "=" + settings.getConfigValue(name).getValue())
                .collect(Collectors.joining());
    }

    // A package is a folder of folders, app/ with our jar among them; while developing there is a folder of classes.
    private static String digest(Path code) throws IOException {
        boolean packaged = code.getParent().endsWith("app");
        Path root = packaged ? code.getParent().getParent() : code;
        MessageDigest digest = Sha256.digest();
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> inOrder = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : inOrder) {
                Path name = root.relativize(file);
                digest.update((name + " " + Files.size(file)).getBytes(StandardCharsets.UTF_8));
                if (!packaged || OWN_CODE.contains(name.getName(0).toString())) {
                    digest.update(contents(file));
                }
            }
        }
        return Sha256.hex(digest);
    }

    // An archive lists the checksums of all that is in it: to read it whole took a start a twentieth of its time.
    private static byte[] contents(Path file) throws IOException {
        if (!file.toString().endsWith(".jar")) {
            return Files.readAllBytes(file);
        }
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return archive.stream()
                    .map(entry -> entry.getName() + " " + entry.getCrc())
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
