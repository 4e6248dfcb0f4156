package org.backchannel.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which address gets the web UI's page, and with which status. */
@QuarkusTest
class UiPagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/meetings",
                "/meetings/baku-meeting",
                "/actors/",
                "/actors/%C3%A9",
                "/questions",
                "/questions/04-baku-part-of"
            })
    void anAddressOfTheUiGetsItsPage(String address) {
        assertPage(given().urlEncodingEnabled(false).get(address), 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/meetings/a/b", "/questions/99", "/questions/04-baku/x", "/actors/%E0%A4"})
    void anyOtherAddressGetsItAsNotFound(String address) {
        assertPage(given().urlEncodingEnabled(false).get(address), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/nope.js", "/nope.css", "/q/nope", "/graphql/nope"})
    void whatIsMissingElsewhereIsPlainlyNotFound(String address) {
        Response response = given().get(address);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.header("Cache-Control")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphiql", "/graphiql/", "/graphiql/index.html", "/graphiql/?query=%7B__typename%7D"})
    void thePlaygroundIsOurPageAroundGraphiqlFromHere(String address) {
        Response response = given().urlEncodingEnabled(false).get(address);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(response.asString())
                .contains("<title>Playground · Backchannel</title>", "lang=\"en\"", "href=\"/\"")
                .doesNotContainPattern("(?:src|href)=\"https?:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"graphiql.min.js", "graphiql.min.css", "react.production.min.js", "react-dom.production.min.js"})
    void whatThePlaygroundLoadsIsThere(String file) {
        assertThat(given().get("/graphiql/").asString()).contains("/graphiql/" + file);
        assertThat(given().get("/graphiql/" + file).statusCode()).isEqualTo(200);
    }

    @Test
    void healthAndMetricsAreThere() {
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(given().get("/q/health/ready").asString())
                .contains("record loaded")
                .doesNotContain("DOWN");
        assertThat(given().get("/q/metrics").asString()).contains("jvm_memory_used_bytes");
    }

    private static void assertPage(Response response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("text/html");
        assertThat(response.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(response.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(response.header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.header("Referrer-Policy")).isEqualTo("no-referrer");
    }
}
