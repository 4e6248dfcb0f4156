package org.backchannel.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.digest.Sha256;

/** Documents that were known before anyone sent them: those of the web UI, and those of client apps. */
final class TrustedDocuments {
    /** Where the web UI's build writes what the UI asks; served there too. */
    static final String OF_THE_UI = "trusted-documents.json";

    private static final TypeReference<Map<String, String>> MANIFEST = new TypeReference<>() {};
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> byHash = new HashMap<>();

    private TrustedDocuments() {}

    /**
     * Those of the web UI and those in {@code folder}: each {@code .graphql} file is a document, each
     * {@code .json} file a manifest, which is an object of documents by their ids or hashes.
     *
     * @throws IllegalStateException for a manifest that isn't true to its ids
     */
    static TrustedDocuments load(Optional<Path> folder) {
        TrustedDocuments documents = new TrustedDocuments();
        try {
            documents.readUi();
            if (folder.isPresent()) {
                documents.read(folder.get());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the trusted documents can't be read", unreadable);
        }
        return documents;
    }

    Optional<String> find(String hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    private void readUi() throws IOException {
        try (InputStream manifest =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources/" + OF_THE_UI)) {
            if (manifest != null) { // an application built without its UI
                trust(OF_THE_UI, JSON.readValue(manifest, MANIFEST));
            }
        }
    }

    private void read(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> files = Files.list(folder)) {
            inside = files.sorted().toList();
        }
        for (Path file : inside) {
            if (file.toString().endsWith(".graphql")) {
                String document = Files.readString(file);
                byHash.put(Sha256.of(document), document);
            } else if (file.toString().endsWith(".json")) {
                trust(file.toString(), JSON.readValue(file.toFile(), MANIFEST));
            }
        }
    }

    private void trust(String manifest, Map<String, String> documents) {
        documents.forEach((id, document) -> {
            String hash = Sha256.of(document);
            if (!id.equals(hash) && !id.equals(Documents.ID_PREFIX + hash)) {
                throw new IllegalStateException(
                        manifest + ": the SHA-256 of the document under '" + id + "' is " + hash);
            }
            byHash.put(hash, document);
        });
    }
}
