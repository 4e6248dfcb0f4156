package org.backchannel.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.MultiMap;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a request says, each parameter of the type the specification gives it; {@code json} holds just them. */
record RequestParameters(ObjectNode json) {
    private static final int DEEPEST_JSON = 100;
    private static final int LONGEST_NUMBER = 100;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST_JSON)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectReader TREES = JSON.readerFor(JsonNode.class);
    private static final Set<String> OBJECTS = Set.of("variables", "extensions");
    private static final List<String> NAMES =
            List.of("query", "documentId", "operationName", "variables", "extensions");

    /** @throws BadRequest when the body isn't a request */
    static RequestParameters ofBody(byte[] body) {
        return of(object(utf8(body)));
    }

    /**
     * @param encoded the same parameters as they came: whoever decoded them took bytes that are no text for a character
     * @throws BadRequest when the parameters of the address aren't a request
     */
    static RequestParameters ofAddress(MultiMap parameters, String encoded) {
        utf8(unescaped(encoded == null ? "" : encoded));
        ObjectNode json = JSON.createObjectNode();
        for (String name : NAMES) {
            String value = parameters.get(name);
            if (parameters.getAll(name).size() > 1) {
                throw BadRequest.malformed(400, "'" + name + "' is there more than once; which one is meant?");
            }
            if (value == null || (value.isEmpty() && !name.equals("query"))) {
                continue;
            }
            json.set(
                    name,
                    OBJECTS.contains(name)
                            ? object(value)
                            : JSON.getNodeFactory().textNode(value));
        }
        return of(json);
    }

    private static RequestParameters of(ObjectNode json) {
        ObjectNode checked = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> parameter : json.properties()) {
            String name = parameter.getKey();
            JsonNode value = parameter.getValue();
            if (!NAMES.contains(name) || value.isNull()) {
                continue; // the specification leaves room for parameters that we don't know
            }
            if (OBJECTS.contains(name) ? !value.isObject() : !value.isTextual()) {
                throw BadRequest.malformed(
                        400, "'" + name + "' has to be " + (OBJECTS.contains(name) ? "an object" : "a string"));
            }
            checked.set(name, value);
        }
        return new RequestParameters(checked);
    }

    /** The document itself, if the request brings it. */
    Optional<String> query() {
        return text("query").filter(document -> !document.isBlank());
    }

    /** What a persisted document is called by, if the request does. */
    Optional<String> documentId() {
        return text("documentId");
    }

    Optional<String> operationName() {
        return text("operationName");
    }

    Map<String, Object> variables() {
        return json.get("variables") instanceof ObjectNode variables ? map(variables) : Map.of();
    }

    private static Map<String, Object> map(ObjectNode object) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.properties().forEach(member -> map.put(member.getKey(), value(member.getValue())));
        return map;
    }

    private static Object value(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return map(object);
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.forEach(item -> items.add(value(item)));
            return items;
        }
        if (node.isNumber()) {
            return node.numberValue();
        }
        return node.isBoolean() ? (Object) node.booleanValue() : node.textValue(); // null has no text either
    }

    /** What Apollo's clients say of a persisted query, or nothing. */
    JsonNode persistedQuery() {
        return json.path("extensions").path("persistedQuery");
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(json.path(name).textValue());
    }

    private static ObjectNode object(String text) {
        try {
            if (TREES.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException malformed) {
            throw BadRequest.malformed(400, "this isn't JSON: " + malformed.getOriginalMessage());
        }
        throw BadRequest.malformed(
                400, "a JSON object is needed, with 'query' and, if you like, 'variables' and 'operationName'");
    }

    private static byte[] unescaped(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '%') {
                bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
                i += 2;
            } else {
                bytes.write(encoded.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw BadRequest.malformed(400, "a request has to be UTF-8");
        }
    }
}
