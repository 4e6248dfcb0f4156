package org.backchannel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.backchannel.digest.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that runs only documents it was given beforehand. */
@QuarkusTest
@TestProfile(TrustedDocumentsTest.OnlyTrusted.class)
class TrustedDocumentsTest {
    private static final String OF_A_FILE = "query Kind($all: Boolean!) { __typename @include(if: $all) }\n";
    private static final String OF_A_MANIFEST = "{ kind: __typename }";
    private static final String BY_HASH_ALONE = "{ alone: __typename }";

    /** Trusts one document that lies in a folder as it is, and one in a manifest. */
    public static class OnlyTrusted implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createTempDirectory("trusted");
                Files.writeString(folder.resolve("kind.graphql"), OF_A_FILE);
                Files.writeString(
                        folder.resolve("app.json"),
                        "{\"sha256:" + Sha256.of(OF_A_MANIFEST) + "\":\"" + OF_A_MANIFEST + "\",\""
                                + Sha256.of(BY_HASH_ALONE) + "\":\"" + BY_HASH_ALONE + "\"}");
                Files.writeString(folder.resolve("notes.txt"), "of no matter");
                return Map.of(
                        "backchannel.http.documents",
                        "trusted",
                        "backchannel.http.trusted-documents",
                        folder.toString());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Test
    void aTrustedDocumentIsRunByItsId() {
        Response response =
                post(Map.of("documentId", "sha256:" + Sha256.of(OF_A_FILE), "variables", Map.of("all", true)), "*/*");
        assertThat(response.asString()).contains("{\"data\":{\"__typename\":\"Query\"}");
        assertThat(given().queryParam("documentId", "sha256:" + Sha256.of(OF_A_MANIFEST))
                        .get("/graphql")
                        .asString())
                .contains("{\"data\":{\"kind\":\"Query\"}");
        assertThat(given().queryParam("documentId", "sha256:" + Sha256.of(BY_HASH_ALONE))
                        .get("/graphql")
                        .asString())
                .contains("{\"data\":{\"alone\":\"Query\"}");
    }

    @Test
    void itIsTrustedHoweverItIsSent() {
        String hash = Sha256.of(OF_A_MANIFEST);
        Map<String, ?> persisted = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
        assertThat(post(Map.of("query", OF_A_MANIFEST), "*/*").asString()).contains("\"kind\":\"Query\"");
        assertThat(post(Map.of("extensions", persisted), "*/*").asString()).contains("\"kind\":\"Query\"");
    }

    @Test
    void noOtherDocumentIsRun() {
        assertUntrusted(Map.of("query", "{ __typename }"));
        assertUntrusted(Map.of("query", OF_A_MANIFEST + " "));
        assertUntrusted(Map.of("query", "{ this is unreadable"));
        assertUntrusted(Map.of("documentId", "sha256:" + Sha256.of("{ __typename }")));
    }

    @Test
    void noDocumentCanBeTaught() {
        String document = "{ __typename }";
        String id = "sha256:" + Sha256.of(document);
        assertUntrusted(Map.of("query", document, "documentId", id));
        assertUntrusted(Map.of("documentId", id));
    }

    @Test
    void aManifestThatIsNotTrueToItsIdsIsRefused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("wrong.json"), "{\"" + "0".repeat(64) + "\":\"{ __typename }\"}");
        assertThatThrownBy(() -> TrustedDocuments.load(Optional.of(folder)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("wrong.json")
                .hasMessageContaining(Sha256.of("{ __typename }"));
    }

    private static void assertUntrusted(Map<String, ?> request) {
        Response response = post(request, "application/graphql-response+json");
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("DOCUMENT_NOT_TRUSTED");
        assertThat(response.jsonPath().getString("errors[0].message"))
                .startsWith("this server runs only documents that it trusts");
        assertThat(post(request, "application/json").statusCode()).isEqualTo(200);
    }

    private static Response post(Map<String, ?> request, String accept) {
        return given().contentType("application/json")
                .accept(accept)
                .body(request)
                .post("/graphql");
    }
}
