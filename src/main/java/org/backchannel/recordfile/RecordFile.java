package org.backchannel.recordfile;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.serialization.JsonNodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One file of the record, read and checked against the published schema; it knows the line of each value. */
final class RecordFile {
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(RecordFile.class.getClassLoader().getResourceAsStream("record/record.schema.json"));
    private static final JsonNodeReader READER = JsonNodeReader.builder()
            .yamlMapper(YAMLMapper.builder().build().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION))
            .locationAware()
            .build();
    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)|\\[(\\d+)]");
    private static final int MOST_PROBLEMS = 10;

    private final String name;
    private final JsonNode content;

    private RecordFile(String name, JsonNode content) {
        this.name = name;
        this.content = content;
    }

    /** @throws RecordFileRefused naming the line of each thing that the schema doesn't allow */
    static RecordFile read(RecordFolder folder, String name) {
        RecordFile file = new RecordFile(name, parse(name, folder.read(name)));
        if (!file.content.isObject()) {
            throw RecordFileRefused.at(name, 1, "holds no records; write lists of them, like 'actors:'");
        }
        String problems = SCHEMA.validate(file.content).stream()
                .sorted(Comparator.comparingInt(RecordFile::lineOf))
                .limit(MOST_PROBLEMS)
                .map(problem -> name + ":" + lineOf(problem) + ": " + problem.getMessage())
                .collect(Collectors.joining("\n"));
        if (!problems.isEmpty()) {
            throw new RecordFileRefused(problems);
        }
        return file;
    }

    String name() {
        return name;
    }

    JsonNode content() {
        return content;
    }

    RecordFileRefused refused(JsonNode record, String field, String reason) {
        return RecordFileRefused.at(
                name, lineOf(valueAt(record, field)), field.isEmpty() ? reason : field + ": " + reason);
    }

    private static JsonNode parse(String name, String text) {
        try {
            JsonNode content = READER.readTree(text, InputFormat.YAML);
            return content == null ? MissingNode.getInstance() : content;
        } catch (UncheckedIOException | IllegalArgumentException malformed) {
            throw unreadable(name, malformed);
        } catch (IOException malformed) {
            throw unreadable(name, malformed);
        }
    }

    private static RecordFileRefused unreadable(String name, Exception malformed) {
        Throwable cause = malformed instanceof JsonProcessingException ? malformed : malformed.getCause();
        if (cause instanceof JsonProcessingException parsing && parsing.getLocation() != null) {
            String first = parsing.getOriginalMessage().lines().findFirst().orElse("");
            return RecordFileRefused.at(name, parsing.getLocation().getLineNr(), "isn't YAML we can read: " + first);
        }
        return RecordFileRefused.at(name, 1, "isn't YAML we can read: " + malformed.getMessage());
    }

    /** The value at a path like {@code participants[1].actor}, or the nearest above it that is there. */
    private static JsonNode valueAt(JsonNode record, String field) {
        JsonNode value = record;
        Matcher steps = STEP.matcher(field);
        while (steps.find()) {
            JsonNode next =
                    steps.group(1) != null ? value.path(steps.group(1)) : value.path(Integer.parseInt(steps.group(2)));
            if (next.isMissingNode()) {
                break;
            }
            value = next;
        }
        return value;
    }

    /** Where a property is too much, its own line; else the line of what holds it. */
    private static int lineOf(ValidationMessage problem) {
        JsonNode instance = problem.getInstanceNode();
        String property = problem.getProperty();
        return lineOf(property != null && instance.has(property) ? instance.get(property) : instance);
    }

    private static int lineOf(JsonNode value) {
        JsonLocation location = value == null ? null : JsonNodes.tokenLocationOf(value);
        return location == null ? 1 : location.getLineNr();
    }
}
