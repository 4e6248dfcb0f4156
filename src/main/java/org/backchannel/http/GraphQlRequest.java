package org.backchannel.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import io.vertx.core.MultiMap;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parameters of one GraphQL request, each of the type the specification gives it; {@code json} holds just them. */
record GraphQlRequest(ObjectNode json, boolean onlyQueries) {
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
    private static final TypeReference<Map<String, Object>> AS_MAP = new TypeReference<>() {};
    private static final Set<String> OBJECTS = Set.of("variables", "extensions");
    private static final List<String> PARAMETERS = List.of("query", "operationName", "variables", "extensions");

    String query() {
        return json.path("query").textValue();
    }

    String operationName() {
        return json.path("operationName").textValue();
    }

    Map<String, Object> variables() {
        return json.has("variables") ? JSON.convertValue(json.get("variables"), AS_MAP) : Map.of();
    }

    /** @throws BadRequest when the body isn't a request */
    static GraphQlRequest ofBody(byte[] body) {
        return of(object(utf8(body)));
    }

    /** @throws BadRequest when the parameters aren't a request */
    static GraphQlRequest ofParameters(MultiMap parameters) {
        ObjectNode json = JSON.createObjectNode();
        for (String name : PARAMETERS) {
            String value = parameters.get(name);
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

    private static GraphQlRequest of(ObjectNode json) {
        JsonNode query = json.path("query");
        if (!query.isTextual() || query.textValue().isBlank()) {
            throw BadRequest.malformed(400, "'query' is needed: a GraphQL document, as a string");
        }
        ObjectNode checked = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> parameter : json.properties()) {
            String name = parameter.getKey();
            JsonNode value = parameter.getValue();
            if (!PARAMETERS.contains(name) || value.isNull()) {
                continue; // the specification leaves room for parameters that we don't know
            }
            if (OBJECTS.contains(name) ? !value.isObject() : !value.isTextual()) {
                throw BadRequest.malformed(
                        400, "'" + name + "' has to be " + (OBJECTS.contains(name) ? "an object" : "a string"));
            }
            checked.set(name, value);
        }
        return new GraphQlRequest(
                checked,
                onlyQueries(query.textValue(), json.path("operationName").asText(null)));
    }

    private static boolean onlyQueries(String query, String operationName) {
        return document(query).getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> operationName == null || operationName.equals(operation.getName()))
                .allMatch(operation -> operation.getOperation() == OperationDefinition.Operation.QUERY);
    }

    // Parsed here as well as by the engine, which says of a syntax error neither what nor where.
    private static Document document(String query) {
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(query)
                    .parserOptions(ParserOptions.getDefaultOperationParserOptions())
                    .build());
        } catch (ParseCancelledException | ParseCancelledTooDeepException tooMuch) {
            throw BadRequest.tooLarge(tooMuch.getMessage());
        } catch (InvalidSyntaxException unreadable) {
            throw BadRequest.unreadableDocument(unreadable.getMessage(), unreadable.getLocation());
        }
    }

    private static ObjectNode object(String text) {
        try {
            if (JSON.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException malformed) {
            throw BadRequest.malformed(400, "this isn't JSON: " + malformed.getOriginalMessage());
        }
        throw BadRequest.malformed(
                400, "a JSON object is needed, with 'query' and, if you like, 'variables' and 'operationName'");
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw BadRequest.malformed(400, "the body has to be UTF-8");
        }
    }
}
