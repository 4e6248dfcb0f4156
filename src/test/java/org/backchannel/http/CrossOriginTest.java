package org.backchannel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of other origins, one of which may read our answers. */
@QuarkusTest
@TestProfile(CrossOriginTest.OneFriend.class)
class CrossOriginTest {
    private static final String FRIEND = "https://friend.example";
    private static final String BODY = "{\"query\":\"{__typename}\"}";

    /** One origin is let in, and another that is never asked about. */
    public static class OneFriend implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("backchannel.http.cors-origins", FRIEND + ",http://localhost:4321");
        }
    }

    @Test
    void aPageOfANamedOriginMayReadTheAnswer() {
        Response response = post(FRIEND);
        assertThat(response.asString()).contains("\"__typename\":\"Query\"");
        assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo(FRIEND);
        assertThat(response.header("Access-Control-Allow-Credentials")).isNull();
        assertThat(words(response.header("Access-Control-Expose-Headers"))).contains("etag", "retry-after");
        assertThat(vary(response)).contains("origin", "accept", "accept-encoding");
    }

    @Test
    void itMayAskToSendJson() {
        Response response = preflight(FRIEND);
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo(FRIEND);
        assertThat(words(response.header("Access-Control-Allow-Methods"))).containsExactlyInAnyOrder("get", "post");
        assertThat(words(response.header("Access-Control-Allow-Headers"))).contains("content-type", "if-none-match");
        assertThat(response.header("Access-Control-Allow-Credentials")).isNull();
        assertThat(response.header("Access-Control-Max-Age")).isEqualTo("3600");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "null",
                "https://friend.example.evil.example",
                "http://friend.example",
                "https://friend.example:8443",
                "*"
            })
    void noOtherOriginIsToldAnything(String origin) {
        for (Response response : List.of(post(origin), preflight(origin))) {
            assertThat(response.headers().asList())
                    .noneMatch(
                            header -> header.getName().toLowerCase(Locale.ROOT).startsWith("access-control-"))
                    .noneMatch(header -> header.getValue().contains(origin) && !origin.equals("*"));
            assertThat(vary(response)).contains("origin");
        }
        assertThat(preflight(origin).statusCode()).isEqualTo(405);
    }

    // What a cache keeps for one reader must not be handed to a page elsewhere as if it had been let in.
    @Test
    void anAnswerToNoOriginDependsOnTheOriginToo() {
        Response response = given().queryParam("query", "{__typename}").get("/graphql");
        assertThat(vary(response)).contains("origin");
        assertThat(response.header("Access-Control-Allow-Origin")).isNull();
    }

    private static Response post(String origin) {
        return given().header("Origin", origin)
                .contentType("application/json")
                .body(BODY)
                .post("/graphql");
    }

    private static Response preflight(String origin) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/graphql");
    }

    private static List<String> vary(Response response) {
        return words(String.join(",", response.headers().getValues("Vary")));
    }

    private static List<String> words(String header) {
        return Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .toList();
    }
}
