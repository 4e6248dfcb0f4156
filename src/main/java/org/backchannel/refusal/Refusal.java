package org.backchannel.refusal;

/**
 * An answer to bad input: which field, what is wrong with it, and what would be right. It is meant for the
 * caller to read, so it never carries a cause, a class name or SQL.
 */
public final class Refusal extends RuntimeException {
    private final RefusalCode code;
    private final String field;
    private final String reason;

    private Refusal(RefusalCode code, String field, String reason) {
        super(field.isEmpty() ? reason : field + ": " + reason, null, false, false);
        this.code = code;
        this.field = field;
        this.reason = reason;
    }

    /** The value of {@code field} breaks a rule; {@code reason} says which, and what would be right. */
    public static Refusal invalid(String field, String reason) {
        return new Refusal(RefusalCode.VALIDATION, field, reason);
    }

    /** {@code field} names a record of {@code what} that doesn't exist. */
    public static Refusal notFound(String field, String what, String idOrSlug) {
        return new Refusal(
                RefusalCode.NOT_FOUND, field, "no " + what + " has the id or slug '" + shown(idOrSlug) + "'");
    }

    /** The request asks for more than a limit allows; {@code reason} gives both numbers. */
    public static Refusal overLimit(String field, String reason) {
        return new Refusal(RefusalCode.LIMIT_EXCEEDED, field, reason);
    }

    /** The same refusal, seen from one level further out: {@code participants[1]} + {@code actor}. */
    public Refusal within(String outer) {
        if (outer.isEmpty()) {
            return this;
        }
        String joined = field.isEmpty() ? outer : field.startsWith("[") ? outer + field : outer + "." + field;
        return new Refusal(code, joined, reason);
    }

    public RefusalCode code() {
        return code;
    }

    /** Path of the refused field, like {@code participants[1].actor}; empty when the whole is refused. */
    public String field() {
        return field;
    }

    public String reason() {
        return reason;
    }

    /** What the caller sent, cut to a length that is safe to send back. */
    public static String shown(String value) {
        return value.codePointCount(0, value.length()) <= 80
                ? value
                : value.substring(0, value.offsetByCodePoints(0, 80)) + "…";
    }
}
