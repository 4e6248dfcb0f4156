package org.backchannel.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The answer to a hostile request: quick, short, and without anything of what went on inside. */
public record Refused(int status, String body) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    // The work that these requests ask for takes minutes; the rest is patience with a busy machine.
    private static final Duration QUICK = Duration.ofSeconds(10);
    private static final int SHORT = 64 * 1024;

    /** The refusal of a document, sent as a client sends it. */
    public static Refused document(String document) {
        return document(document, Map.of());
    }

    public static Refused document(String document, Map<String, ?> variables) {
        ObjectNode request = JSON.createObjectNode().put("query", document);
        request.set("variables", JSON.valueToTree(variables));
        return body(request.toString());
    }

    /** The refusal of a body that says it is JSON. */
    public static Refused body(String body) {
        return body(body.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
    }

    public static Refused body(byte[] body, String... headers) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/graphql"))
                .headers(headers)
                .header("Accept", "application/graphql-response+json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            Instant start = Instant.now();
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            assertThat(Duration.between(start, Instant.now())).as("time").isLessThan(QUICK);
            assertThat(response.body())
                    .hasSizeLessThan(SHORT)
                    .doesNotContain("Exception", "org.", "com.", "java.", "\tat ");
            return new Refused(response.statusCode(), response.body());
        } catch (IOException broken) {
            throw new AssertionError("no answer", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** Holds that nothing was run, and why. */
    public void with(int expectedStatus, String code) {
        assertThat(status).as(body).isEqualTo(expectedStatus);
        JsonNode answer = GraphQl.json(body);
        assertThat(answer.path("data").isMissingNode()).as("nothing is run").isTrue();
        assertThat(answer.path("errors").size()).isBetween(1, 20);
        answer.path("errors")
                .forEach(error -> assertThat(error.at("/extensions/code").asText())
                        .as(body)
                        .isEqualTo(code));
    }
}
