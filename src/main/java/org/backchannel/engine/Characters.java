package org.backchannel.engine;

import graphql.language.Node;
import graphql.language.StringValue;
import java.util.List;
import java.util.Map;
import org.backchannel.refusal.RefusalCode;

/**
 * Refuses what no text of the record has, wherever a request has it: U+0000, which PostgreSQL takes for no value, and half
 * of a surrogate pair, which no encoding has.
 */
final class Characters {
    private Characters() {}

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
        } else if (value instanceof String text) {
            if (text.indexOf('\0') >= 0) {
                throw refused(where, "the character U+0000");
            }
            if (holdsHalfAPair(text)) {
                throw refused(where, "half of a surrogate pair");
            }
        }
    }

    // By hand, since each request has all its texts looked at.
    private static boolean holdsHalfAPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return true;
                }
                i++; // the other half
            }
        }
        return false;
    }

    private static RequestLimits.Refused refused(String where, String what) {
        return new RequestLimits.Refused(
                RefusalCode.VALIDATION, where + ": holds " + what + ", which no text has; leave it out");
    }
}
