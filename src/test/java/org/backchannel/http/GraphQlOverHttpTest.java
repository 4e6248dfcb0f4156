package org.backchannel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the audits of GraphQL over HTTP don't ask, from the catalogue of hostile requests. */
@QuarkusTest
class GraphQlOverHttpTest {
    private static final String QUERY = "{\"query\":\"{__typename}\"}";
    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/xml",
                "application/graphql",
                "application/json; charset=utf-16"
            })
    void onlyJsonIsTaken(String contentType) {
        assertRefused(post(contentType, QUERY), 415, "BAD_REQUEST");
    }

    @Test
    void formsWithFilesAreNotTaken() {
        Response response = given().multiPart("operations", QUERY)
                .multiPart("map", "{\"0\":[\"variables.file\"]}")
                .multiPart("0", "file.txt", new byte[] {1, 2, 3})
                .post("/graphql");
        assertRefused(response, 415, "BAD_REQUEST");
    }

    @Test
    void aBodyOfNoTypeIsNotTaken() throws Exception {
        HttpRequest untyped = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/graphql"))
                .POST(HttpRequest.BodyPublishers.ofString(QUERY))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(untyped, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.body()).contains("\"code\":\"BAD_REQUEST\"").doesNotContain("\"data\"");
    }

    @Test
    void jsonNamedTwiceIsJson() {
        assertThat(post("application/json, application/json", QUERY).asString()).contains("\"__typename\":\"Query\"");
        assertRefused(post("application/json, text/plain", QUERY), 415, "BAD_REQUEST");
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of(""),
                Arguments.of("NONSENSE"),
                Arguments.of("null"),
                Arguments.of("42"),
                Arguments.of("[" + QUERY + "," + QUERY + "]"),
                Arguments.of("{\"query\":"),
                Arguments.of("{\"query\":1}"),
                Arguments.of("{\"qeury\":\"{__typename}\"}"),
                Arguments.of("{\"query\":\"{__typename}\",\"query\":\"{__typename}\"}"),
                Arguments.of("{\"query\":\"{__typename}\",\"variables\":[7]}"),
                Arguments.of("{\"query\":\"{__typename}\",\"variables\":\"x\"}"),
                Arguments.of("{\"query\":\"{__typename}\",\"operationName\":1}"),
                Arguments.of("{\"query\":\"{__typename}\",\"extensions\":\"x\"}"),
                Arguments.of("{\"query\":\"{__typename}\",\"variables\":{\"x\":" + "[".repeat(100_000) + "}}"),
                Arguments.of("{\"query\":\"{__typename}\",\"variables\":{\"x\":" + "9".repeat(100_000) + "}}"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatIsNoRequestIsRefused(String body) {
        assertRefused(post("application/json", body), 400, "BAD_REQUEST");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] body = {'{', '"', (byte) 0xFF, (byte) 0xFE, '"', ':', '1', '}'};
        assertRefused(
                given().config(AS_IT_IS)
                        .contentType("application/json")
                        .body(body)
                        .post("/graphql"),
                400,
                "BAD_REQUEST");
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        String body = "{\"query\":\"{__typename} #" + "x".repeat(300_000) + "\"}";
        assertRefused(post("application/json", body), 413, "LIMIT_EXCEEDED");
    }

    @Test
    void aSyntaxErrorIsToldWithItsPlace() {
        Response response = accepting("application/graphql-response+json")
                .body("{\"query\":\"{ meetings {\"}")
                .post("/graphql");
        assertRefused(response, 400, "BAD_REQUEST");
        assertThat(response.jsonPath().getInt("errors[0].locations[0].column")).isEqualTo(13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "PROPFIND", "NONSENSE"})
    void otherMethodsAreRefused(String method) {
        Response response = given().request(method, "/graphql");
        assertRefused(response, 405, "BAD_REQUEST");
        assertThat(response.header("Allow")).isEqualTo("GET, POST");
    }

    @Test
    void aMutationByGetIsRefused() {
        assertRefused(given().queryParam("query", "mutation { x }").get("/graphql"), 405, "BAD_REQUEST");
        assertRefused(
                given().queryParam("query", "query A { __typename } mutation B { x }")
                        .queryParam("operationName", "B")
                        .get("/graphql"),
                405,
                "BAD_REQUEST");
    }

    @Test
    void aQueryByGetIsRun() {
        assertThat(given().queryParam("query", "query A { __typename } query B { b: __typename }")
                        .queryParam("operationName", "B")
                        .get("/graphql")
                        .asString())
                .contains("{\"data\":{\"b\":\"Query\"}");
    }

    @Test
    void nothingIsReflectedAsHtml() {
        Response response = given().accept("text/html")
                .contentType("application/json")
                .body(QUERY)
                .post("/graphql");
        assertRefused(response, 406, "BAD_REQUEST");
        assertThat(response.contentType()).startsWith("application/json");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphql-transport-ws", "graphql-ws", "graphql-transport-ws, graphql-ws", "nonsense"})
    void thereIsNoWebSocketWhoeverAsks(String protocol) {
        for (String origin : new String[] {"http://evil.example", "null", "http://localhost:8080"}) {
            for (String path : new String[] {"/graphql", "/graphql/"}) {
                Response response = given().header("Upgrade", "websocket")
                        .header("Connection", "Upgrade")
                        .header("Origin", origin)
                        .header("Sec-WebSocket-Protocol", protocol)
                        .header("Sec-WebSocket-Version", "13")
                        .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
                        .get(path);
                assertRefused(response, 403, "BAD_REQUEST");
                assertThat(response.header("Sec-WebSocket-Accept")).isNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/subscriptions", "/graphiql/", "/q/health", "/graphql/ws", "/graphql-ws"})
    void thereIsNoWebSocketElsewhere(String path) {
        assertThat(given().header("Upgrade", "websocket")
                        .header("Connection", "Upgrade")
                        .header("Sec-WebSocket-Protocol", "graphql-transport-ws")
                        .header("Sec-WebSocket-Version", "13")
                        .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
                        .get(path)
                        .statusCode())
                .isNotEqualTo(101);
    }

    @Test
    void aPageElsewhereIsToldNothing() {
        Response response = given().header("Origin", "http://evil.example")
                .contentType("application/json")
                .body(QUERY)
                .post("/graphql");
        assertThat(response.header("Access-Control-Allow-Origin")).isNull();
    }

    private static void assertRefused(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(response.jsonPath().getList("errors")).hasSize(1);
        assertThat(response.asString()).doesNotContain("Exception", "org.", "com.", "\tat ");
    }

    private static RequestSpecification accepting(String type) {
        return given().config(AS_IT_IS).contentType("application/json").accept(type);
    }

    private static Response post(String contentType, String body) {
        return given().config(AS_IT_IS)
                .contentType(contentType)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/graphql");
    }
}
