package org.backchannel.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.backchannel.refusal.Refusal;

/** What may stand in a text: every character but U+0000, which PostgreSQL can't keep, so that no database takes it. */
final class Texts {
    private static final String NUL = "\u0000";
    private static final JsonMapper JSON = new JsonMapper();

    private Texts() {}

    /**
     * Checks every text of a draft, given as JSON.
     *
     * @throws Refusal naming the field whose text holds that character
     */
    static void check(String draft) {
        if (draft.contains("\\u0000")) { // or a backslash before "u0000", which is seen only by reading it
            try {
                check("", JSON.readTree(draft));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException("a draft's JSON is our own", impossible);
            }
        }
    }

    private static void check(String field, JsonNode value) {
        if (value.isTextual() && value.textValue().contains(NUL)) {
            throw Refusal.invalid(field, "holds the character U+0000, which no text may; leave it out");
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            check(field + "[" + i + "]", value.get(i));
        }
        value.properties()
                .forEach(member ->
                        check(field.isEmpty() ? member.getKey() : field + "." + member.getKey(), member.getValue()));
    }
}
