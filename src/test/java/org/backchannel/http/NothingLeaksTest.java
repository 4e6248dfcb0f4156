package org.backchannel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer tells of the house it comes from: nothing that isn't the API's. */
@QuarkusTest
class NothingLeaksTest {
    private static final Pattern INTERNALS = Pattern.compile(
            "(?i)exception|\\b(?:org|com|io|java|javax|jakarta)\\.[a-z]|\\tat |\\bselect .* from |hibernate|quarkus|vert\\.x"
                    + "|netty|graphql-java|graphqljava|smallrye|srgql|jackson|fasterxml|\\bh2\\b|postgres|antlr(?! error)|/home/|/tmp/|\\.jar");

    @Inject
    TestRecord record;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ meetngs { totalCount } }",
                "{ meetings { totalCuont } }",
                "{ meetings(frist: 1) { totalCount } }",
                "{ meetings(where: { involvin: \"x\" }) { totalCount } }",
                "{ meetings(orderBy: { field: DAT }) { totalCount } }",
                "{ ... on Meetin { id } }",
                "query Q($a: MeetingFiltr) { meetings(where: $a) { totalCount } }",
                "{ meetings { ...F } } fragment G on Meeting { id }",
                "{ __typename @skpi(if: true) }",
                "{ __schema { tpyes { name } } }"
            })
    void nothingIsSuggestedForWhatIsMisspelt(String document) {
        Response answer = post(document);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("VALIDATION");
        assertThat(answer.asString().toLowerCase()).doesNotContain("did you mean", "suggest", "similar");
        assertNothingOfTheInside(answer);
    }

    @Test
    void introspectionAndTheSchemaFileTellTheSame() {
        String schema = given().get("/graphql/schema.graphql").asString();
        TreeSet<String> written = Pattern.compile("(?m)^(?:type|interface|union|enum|input|scalar) (\\w+)")
                .matcher(schema)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(GraphQl.ask("{ __schema { types { name } } }").values("__schema.types.name").stream()
                        .map(String::valueOf)
                        .filter(name -> !name.startsWith("__"))
                        .filter(name -> !name.matches("Int|Float|String|Boolean|ID")))
                .containsExactlyInAnyOrderElementsOf(written);
        for (String name : written) {
            assertThat(GraphQl.ask("query Q($name: String!) { __type(name: $name) { name } }", Map.of("name", name))
                            .value("__type.name"))
                    .isEqualTo(name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/h2",
                "/h2-console",
                "/h2-console/login.jsp",
                "/console",
                "/q/dev",
                "/q/dev-ui",
                "/q/dev-v1",
                "/q/arc/beans",
                "/q/info",
                "/q/graphql-ui",
                "/graphql-ui",
                "/playground",
                "/altair",
                "/voyager",
                "/graphql/console",
                "/q/swagger-ui",
                "/q/openapi",
                "/q/logging-manager",
                "/actuator/env",
                "/jolokia",
                "/manager/html",
                "/.env",
                "/.git/config",
                "/application.properties",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd"
            })
    void noConsoleAndNoFileOfTheInsideIsServed(String path) {
        Response answer = given().urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertNothingOfTheInside(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /graphql?query=%7B__typename%7D",
        "GET, /graphql?query=%7B",
        "GET, /graphql?query=%7B__typename%7D&variables=%5B",
        "GET, /graphql",
        "PUT, /graphql",
        "TRACE, /graphql",
        "GET, /nowhere",
        "GET, /graphql/nowhere",
        "GET, /q/nowhere",
        "GET, /q/health/live",
        "PUT, /graphiql/",
        "TRACE, /"
    })
    void noAnswerTellsWhatItIsMadeWith(String method, String path) {
        Response answer = given().urlEncodingEnabled(false)
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .header("apollo-federation-include-trace", "ftv1")
                .header("X-Apollo-Tracing", "1")
                .request(method, path);
        assertNothingOfTheInside(answer);
    }

    @Test
    void noTraceIsTold() {
        Response answer = given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .header("apollo-federation-include-trace", "ftv1")
                .contentType("application/json")
                .body("{\"query\":\"{ meetings { totalCount } }\",\"extensions\":{\"tracing\":true}}")
                .post("/graphql");
        assertThat(answer.jsonPath().getMap("extensions")).containsOnlyKeys("cost");
        assertNothingOfTheInside(answer);
    }

    @Test
    void aFaultOfOurOwnTellsNothingInAnyMediaType() {
        record.founding();
        record.sql("alter table mention rename to mention_away");
        try {
            for (String type : new String[] {"application/json", "application/graphql-response+json"}) {
                Response answer = given().accept(type)
                        .contentType("application/json")
                        .body("{\"query\":\"{ statements { nodes { mentions { tone } } } }\"}")
                        .post("/graphql");
                assertThat(answer.asString()).contains("INTERNAL").doesNotContain("mention_away");
                assertNothingOfTheInside(answer);
            }
        } finally {
            record.sql("alter table mention_away rename to mention");
        }
    }

    private static Response post(String document) {
        return given().contentType("application/json")
                .body(Map.of("query", document))
                .post("/graphql");
    }

    private static void assertNothingOfTheInside(Response answer) {
        String headers = answer.headers().toString();
        assertThat(headers.toLowerCase()).doesNotContain("server=", "x-powered-by", "traceparent", "trace-id", "via=");
        assertThat(headers).doesNotContainPattern(INTERNALS);
        assertThat(answer.asString()).doesNotContainPattern(INTERNALS);
    }
}
