package org.backchannel.engine;

import graphql.language.Node;
import graphql.language.StringValue;
import java.util.List;
import java.util.Map;
import org.backchannel.refusal.RefusalCode;

/** Refuses U+0000, wherever a request has it: PostgreSQL takes it for no value, and no text of the record has it. */
final class NulCharacter {
    private NulCharacter() {}

    static void check(Node<?> node) {
        if (node instanceof StringValue text) {
            check("the document", text.getValue());
        }
        for (Node<?> child : node.getChildren()) {
            check(child);
        }
    }

    /** @param value a variable's, as the request has it */
    static void check(String where, Object value) {
        if (value instanceof List<?> list) {
            list.forEach(item -> check(where, item));
        } else if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> check(where + "." + name, member));
        } else if (value instanceof String text && text.indexOf('\0') >= 0) {
            throw new RequestLimits.Refused(
                    RefusalCode.VALIDATION, where + ": holds the character U+0000, which no text has; leave it out");
        }
    }
}
