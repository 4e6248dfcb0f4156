package org.backchannel.testsupport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A client of the public endpoint. */
public final class GraphQl {
    private static final JsonMapper JSON = new JsonMapper();

    private GraphQl() {}

    public static Answer ask(String document) {
        return ask(document, Map.of());
    }

    public static Answer ask(String document, Map<String, ?> variables) {
        String body = given().contentType(ContentType.JSON)
                .body(Map.of("query", document, "variables", variables))
                .post("/graphql")
                .asString();
        return new Answer(json(body));
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError("isn't JSON: " + text, malformed);
        }
    }

    /** The body of a request for a document without line breaks, where no more than that is sent. */
    public static String body(String document) {
        return "{\"query\":\"" + document.replace("\"", "\\\"") + "\"}";
    }

    /** What came back: data, errors, or some of both. */
    public record Answer(JsonNode whole) {
        /** The data of an answer without errors. */
        public JsonNode data() {
            assertThat(whole.path("errors")).as("errors").isEmpty();
            return whole.get("data");
        }

        /** All values at a path like {@code meetings.nodes.slug}, through lists; an answer without errors. */
        public List<Object> values(String path) {
            List<JsonNode> found = List.of(data());
            for (String step : path.split("\\.")) {
                List<JsonNode> next = new ArrayList<>();
                for (JsonNode node : found) {
                    assertThat(node.has(step) || node.isNull())
                            .as("%s of %s in %s", step, path, whole)
                            .isTrue();
                    JsonNode value = node.path(step);
                    if (value.isArray()) {
                        value.forEach(next::add);
                    } else if (!value.isMissingNode()) {
                        next.add(value);
                    }
                }
                found = next;
            }
            return found.stream().map(Answer::plain).toList();
        }

        /** The one value at a path. */
        public Object value(String path) {
            List<Object> values = values(path);
            assertThat(values).as(path).hasSize(1);
            return values.get(0);
        }

        /** The errors, each as its code and its message. */
        public List<String> errors() {
            return StreamSupport.stream(whole.path("errors").spliterator(), false)
                    .map(error -> error.at("/extensions/code").asText() + " "
                            + error.path("message").asText())
                    .toList();
        }

        private static Object plain(JsonNode node) {
            if (node.isNull()) {
                return null;
            }
            return node.isInt()
                    ? node.intValue()
                    : node.isBoolean() ? node.booleanValue() : node.isTextual() ? node.textValue() : node;
        }
    }
}
