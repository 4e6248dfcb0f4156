package org.backchannel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.backchannel.digest.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are sent once, and from then on named by their hash. */
@QuarkusTest
class PersistedDocumentsTest {
    private final String document = "{ __typename } # " + UUID.randomUUID(); // one that no other test has sent
    private final String hash = Sha256.of(document);

    @Test
    void apollosClientsAreUnderstoodByPost() {
        assertUnknown(post(Map.of("extensions", persistedQuery(hash))), "PersistedQueryNotFound");
        assertRun(post(Map.of("query", document, "extensions", persistedQuery(hash))));
        assertRun(post(Map.of("extensions", persistedQuery(hash))));
    }

    @Test
    void apollosClientsAreUnderstoodByGet() {
        String extensions = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}";
        Response unknown = given().queryParam("extensions", extensions).get("/graphql");
        assertUnknown(unknown, "PersistedQueryNotFound");
        assertThat(unknown.header("Cache-Control")).isEqualTo("no-store");
        assertRun(given().queryParam("query", document)
                .queryParam("extensions", extensions)
                .get("/graphql"));
        Response known = given().queryParam("extensions", extensions).get("/graphql");
        assertRun(known);
        assertThat(known.header("ETag")).isNotNull();
    }

    @Test
    void anIdAfterTheSpecificationWorksAlike() {
        String id = "sha256:" + hash;
        assertUnknown(
                post(Map.of("documentId", id)),
                "no document has the id '" + id + "' here; send it once together with its id, as 'query'");
        assertRun(post(Map.of("documentId", id, "query", document)));
        assertRun(post(Map.of("documentId", id)));
        assertRun(given().queryParam("documentId", id).get("/graphql"));
        assertRun(post(Map.of("extensions", persistedQuery(hash))));
    }

    @Test
    void theSpecificationsOwnExampleHasTheSpecificationsId() {
        assertThat(Sha256.of("query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}"))
                .isEqualTo("7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e");
    }

    @Test
    void variablesAndOperationsBelongToTheRequest() {
        String two = "query A($yes: Boolean!) { a: __typename @include(if: $yes) } query B { b: __typename } # "
                + UUID.randomUUID();
        String id = "sha256:" + Sha256.of(two);
        post(Map.of("documentId", id, "query", two, "operationName", "B"));
        assertThat(post(Map.of("documentId", id, "operationName", "B")).asString())
                .contains("\"data\":{\"b\":\"Query\"}");
        assertThat(post(Map.of("documentId", id, "operationName", "A", "variables", Map.of("yes", false)))
                        .asString())
                .contains("\"data\":{}");
    }

    @Test
    void aHashThatIsAnotherDocumentsIsRefused() {
        String other = Sha256.of("{ b: __typename }");
        assertBad(post(Map.of("query", document, "extensions", persistedQuery(other))), "the SHA-256 of 'query' is ");
        assertBad(post(Map.of("query", document, "documentId", "sha256:" + other)), "the SHA-256 of 'query' is ");
        assertUnknown(post(Map.of("extensions", persistedQuery(other))), "PersistedQueryNotFound");
    }

    @Test
    void aDocumentThatCannotBeReadIsNotKept() {
        String unreadable = "{ __typename # " + UUID.randomUUID();
        String itsHash = Sha256.of(unreadable);
        assertThat(post(Map.of("query", unreadable, "extensions", persistedQuery(itsHash)))
                        .jsonPath()
                        .getString("errors[0].extensions.code"))
                .isEqualTo("BAD_REQUEST");
        assertUnknown(post(Map.of("extensions", persistedQuery(itsHash))), "PersistedQueryNotFound");
    }

    @Test
    void aMutationIsNoMoreRunByGetForBeingPersisted() {
        String mutation = "mutation { x } # " + UUID.randomUUID();
        String id = "sha256:" + Sha256.of(mutation);
        post(Map.of("documentId", id, "query", mutation));
        assertThat(given().queryParam("documentId", id).get("/graphql").statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"documentId\":\"md5:abc\"}",
                "{\"documentId\":\"sha256:ABC\"}",
                "{\"documentId\":\"\"}",
                "{\"documentId\":7}",
                "{\"extensions\":{\"persistedQuery\":{\"version\":1}}}",
                "{\"extensions\":{\"persistedQuery\":{\"version\":2,\"sha256Hash\":\"7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e\"}}}",
                "{\"extensions\":{\"persistedQuery\":\"x\"}}",
                "{\"extensions\":{}}"
            })
    void whatNamesNoDocumentIsRefused(String body) {
        assertBad(given().contentType("application/json").body(body).post("/graphql"), "");
    }

    @Test
    void clientsThatTellByTheStatusAreToldByIt() {
        Map<String, ?> unknown = Map.of("extensions", persistedQuery(hash));
        assertThat(post(unknown).statusCode()).isEqualTo(200);
        assertThat(given().accept("application/graphql-response+json")
                        .contentType("application/json")
                        .body(unknown)
                        .post("/graphql")
                        .statusCode())
                .isEqualTo(400);
    }

    private static Map<String, ?> persistedQuery(String hash) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
    }

    private static Response post(Map<String, ?> request) {
        return given().contentType("application/json")
                .body(new HashMap<>(request))
                .post("/graphql");
    }

    private static void assertRun(Response response) {
        assertThat(response.asString()).contains("{\"data\":{\"__typename\":\"Query\"}");
    }

    private static void assertUnknown(Response response, String message) {
        assertThat(response.jsonPath().getString("errors[0].message")).isEqualTo(message);
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(response.jsonPath().getList("errors")).hasSize(1);
    }

    private static void assertBad(Response response, String message) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
        assertThat(response.jsonPath().getString("errors[0].message")).startsWith(message);
    }
}
