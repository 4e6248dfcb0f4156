package org.backchannel.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.backchannel.digest.Sha256;
import org.backchannel.engine.PreparedDocument;

/**
 * Finds out which document a request wants run: the one it brings, or one that we know by its hash. The hash comes
 * as {@code documentId}, after the GraphQL-over-HTTP specification's appendix on persisted documents, or as
 * {@code extensions.persistedQuery}, as Apollo's clients send it.
 */
final class Documents {
    /** Which documents are run. */
    enum Policy {
        /** Whatever is sent. */
        ANY,
        /** Those that were known beforehand. */
        TRUSTED
    }

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    /** What a document's id begins with, before its hash. */
    static final String ID_PREFIX = "sha256:";

    private final Policy policy;
    private final TrustedDocuments trusted;
    private final LearnedDocuments learned;
    private final Function<String, PreparedDocument> reader;

    /** @param reader reads a document's text */
    Documents(
            Policy policy,
            TrustedDocuments trusted,
            LearnedDocuments learned,
            Function<String, PreparedDocument> reader) {
        this.policy = policy;
        this.trusted = trusted;
        this.learned = learned;
        this.reader = reader;
    }

    /** @throws BadRequest when the request's document isn't known, can't be read, or may not be run */
    GraphQlRequest request(RequestParameters parameters) {
        Optional<String> hash = hash(parameters);
        Optional<String> sent = parameters.query();
        if (hash.isEmpty() && sent.isEmpty()) {
            throw BadRequest.malformed(
                    400, "'query' is needed: a GraphQL document, as a string; or 'documentId', the id of one");
        }
        if (policy == Policy.TRUSTED) {
            return read(
                    parameters,
                    trusted.find(sent.map(Sha256::of).orElseGet(hash::get)).orElseThrow(BadRequest::untrusted));
        }
        if (sent.isEmpty()) {
            return read(parameters, known(hash.get(), parameters));
        }
        GraphQlRequest request = read(parameters, sent.get());
        hash.ifPresent(verified -> learned.learn(verified, sent.get()));
        return request;
    }

    private GraphQlRequest read(RequestParameters parameters, String document) {
        return GraphQlRequest.of(parameters, document, reader.apply(document));
    }

    private String known(String hash, RequestParameters parameters) {
        return trusted.find(hash)
                .or(() -> learned.find(hash))
                .orElseThrow(() -> BadRequest.unknownDocument(parameters.documentId()));
    }

    /** The hash of the document, by whichever name it comes; where the document comes with it, it is checked. */
    private static Optional<String> hash(RequestParameters parameters) {
        Optional<String> hash = parameters
                .documentId()
                .map(Documents::hashOfId)
                .or(() -> hashOfPersistedQuery(parameters.persistedQuery()));
        if (hash.isPresent() && parameters.query().isPresent()) {
            String actual = Sha256.of(parameters.query().get());
            if (!actual.equals(hash.get())) {
                throw BadRequest.malformed(400, "the SHA-256 of 'query' is " + actual + ", not " + hash.get());
            }
        }
        return hash;
    }

    private static String hashOfId(String id) {
        String hash = id.startsWith(ID_PREFIX) ? id.substring(ID_PREFIX.length()) : "";
        if (!HASH.matcher(hash).matches()) {
            throw BadRequest.malformed(
                    400,
                    "'documentId' has to be '" + ID_PREFIX
                            + "' and the SHA-256 of the document in 64 lower-case hexadecimal digits");
        }
        return hash;
    }

    private static Optional<String> hashOfPersistedQuery(JsonNode persisted) {
        if (persisted.isMissingNode() || persisted.isNull()) {
            return Optional.empty();
        }
        String hash = persisted.path("sha256Hash").asText();
        if (!persisted.path("version").asText().equals("1")
                || !HASH.matcher(hash).matches()) {
            throw BadRequest.malformed(
                    400,
                    "'extensions.persistedQuery' has to be {\"version\": 1, \"sha256Hash\": the SHA-256 of the document"
                            + " in 64 lower-case hexadecimal digits}");
        }
        return Optional.of(hash);
    }
}
