package org.backchannel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aSource;
import static org.backchannel.testsupport.SqlCount.statementsOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client may keep of what it was answered, and how it learns that it is still true. */
@QuarkusTest
class CachingTest {
    private static final String SOURCES = "{ sources { nodes { slug title } } }";

    @Inject
    TestRecord record;

    @BeforeEach
    void emptyRecord() {
        record.empty();
    }

    @Test
    void anAnswerToGetMayBeKeptAndHasToBeAskedForAgain() {
        Response response = get(SOURCES);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("ETag")).matches("W/\"[0-9a-f]{32}\"");
        assertThat(response.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(response.header("Vary")).isEqualTo("Accept, Accept-Encoding");
    }

    @Test
    void whoHasTheAnswerIsToldSoWithoutTheQueryBeingRun() {
        String tag = get(SOURCES).header("ETag");

        List<String> statements = statementsOf(() -> {
            Response response = get(SOURCES, tag);
            assertThat(response.statusCode()).isEqualTo(304);
            assertThat(response.asByteArray()).isEmpty();
            assertThat(response.header("ETag")).isEqualTo(tag);
            assertThat(response.header("Cache-Control")).isEqualTo("no-cache");
            assertThat(response.header("Vary")).isEqualTo("Accept, Accept-Encoding");
        });

        assertThat(statements).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/%s", "%s", "\"other\", W/%s", "W/\"a,b\",%s , W/\"c\""})
    void tagsAreComparedWeaklyAndInLists(String header) {
        String opaque = get(SOURCES).header("ETag").substring(2);
        assertThat(get(SOURCES, header.formatted(opaque)).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "W/\"other\"", "other", "\"", ""})
    void anotherTagGetsTheAnswer(String header) {
        assertThat(get(SOURCES, header).statusCode()).isEqualTo(200);
    }

    @Test
    void theStarStandsForAnyAnswerButNotForNone() {
        assertThat(get(SOURCES, "*").statusCode()).isEqualTo(304);
        assertThat(get("{ nonsense }", "*").jsonPath().getString("errors[0].extensions.code"))
                .isEqualTo("VALIDATION");
    }

    @Test
    void aChangeOfTheRecordIsSeenAtOnce() {
        String before = get(SOURCES).header("ETag");
        record.record(aSource("one-more"));

        Response response = get(SOURCES, before);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asString()).contains("one-more");
        assertThat(response.header("ETag")).isNotEqualTo(before);
    }

    @Test
    void whatIsWrittenAgainAsItWasChangesNothing() {
        record.record(aSource("one-more"));
        String before = get(SOURCES).header("ETag");
        record.record(aSource("one-more"));
        assertThat(get(SOURCES, before).statusCode()).isEqualTo(304);
    }

    @Test
    void anotherRecordThatCameToTheSameNumberIsAnotherState() {
        String before = get(SOURCES).header("ETag");
        record.sql("update record_version set advanced_at = timestamp with time zone '2001-01-01 00:00:00+00'");
        assertThat(get(SOURCES, before).statusCode()).isEqualTo(200);
    }

    @Test
    void eachRequestHasATagOfItsOwn() {
        String document = "query A($n: Int) { sources(first: $n) { totalCount } } query B { __typename }";
        Set<String> tags = new HashSet<>();
        for (RequestSpecification request : List.of(
                given().queryParam("query", SOURCES),
                given().queryParam("query", document).queryParam("operationName", "A"),
                given().queryParam("query", document).queryParam("operationName", "B"),
                given().queryParam("query", document)
                        .queryParam("operationName", "A")
                        .queryParam("variables", "{\"n\":1}"),
                given().queryParam("query", SOURCES).accept("application/graphql-response+json"))) {
            tags.add(request.get("/graphql").header("ETag"));
        }
        assertThat(tags).doesNotContainNull().hasSize(5);
    }

    @Test
    void oneAnswerHasOneTagInEveryEncoding() {
        String tag = given().queryParam("query", SOURCES)
                .header("Accept-Encoding", "identity")
                .get("/graphql")
                .header("ETag");
        Response compressed = given().queryParam("query", SOURCES)
                .header("Accept-Encoding", "gzip")
                .get("/graphql");
        assertThat(compressed.header("ETag")).isEqualTo(tag);
    }

    @Test
    void whatIsNoGoodAnswerIsNotKept() {
        assertNotKept(get("{ nonsense }"));
        assertNotKept(get("{ sources(first: 1000) { totalCount } }"));
        assertNotKept(get("mutation { x }"));
        assertNotKept(get("{"));
        assertNotKept(given().accept("text/html").queryParam("query", SOURCES).get("/graphql"));
        assertNotKept(given().put("/graphql"));
    }

    @Test
    void whatIsPostedIsNotKept() {
        Response response = given().contentType("application/json")
                .header("If-None-Match", "*")
                .body("{\"query\":\"{__typename}\"}")
                .post("/graphql");
        assertThat(response.statusCode()).isEqualTo(200);
        assertNotKept(response);
    }

    private static void assertNotKept(Response response) {
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(response.header("ETag")).isNull();
    }

    private static Response get(String query) {
        return given().queryParam("query", query).get("/graphql");
    }

    private static Response get(String query, String ifNoneMatch) {
        return given().queryParam("query", query)
                .header("If-None-Match", ifNoneMatch)
                .get("/graphql");
    }
}
