package org.backchannel.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What a revision keeps of a draft: JSON that is the same whenever the draft says the same. */
public final class Canonical {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build();

    private Canonical() {}

    /** Keys sorted, absent values left out, references by slug. */
    public static String json(Draft draft) {
        try {
            return JSON.writeValueAsString(draft);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("drafts are plain values", impossible);
        }
    }

    /** The fields of which {@code draft} says something else than {@code former}, the JSON of an earlier draft. */
    static Set<String> changedFields(String former, Draft draft) {
        try {
            JsonNode before = JSON.readTree(former);
            JsonNode now = JSON.readTree(json(draft));
            Set<String> fields = new TreeSet<>();
            before.fieldNames().forEachRemaining(fields::add);
            now.fieldNames().forEachRemaining(fields::add);
            fields.removeIf(field -> Objects.equals(before.get(field), now.get(field)));
            return fields;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what a revision keeps is JSON", impossible);
        }
    }
}
