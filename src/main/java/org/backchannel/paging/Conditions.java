package org.backchannel.paging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.backchannel.database.Holding;
import org.backchannel.database.LowerCase;
import org.backchannel.date.DateMatch;
import org.backchannel.date.DateRange;
import org.backchannel.date.HistoricalDate;
import org.backchannel.refusal.Refusal;

/** Conditions that several filters offer alike. */
public final class Conditions {
    private static final int LONGEST_TEXT = 256;
    private static final int LONGEST_LIST = 100;

    private Conditions() {}

    /** Whether {@code hql} is one of the {@code values}; always, if none are given. */
    public static Condition oneOf(String hql, Collection<?> values, String field) {
        if (values == null) {
            return Condition.ALWAYS;
        }
        checkLength(values, field);
        return Condition.of("among(?, " + hql + ")", values);
    }

    /** Refuses a list that names nothing, or more than a statement should look for at once. */
    public static void checkLength(Collection<?> values, String field) {
        if (values.isEmpty()) {
            throw Refusal.invalid(field, "an empty list says nothing; leave it out, or name what to look for");
        }
        if (values.size() > LONGEST_LIST) {
            throw Refusal.overLimit(field, "at most " + LONGEST_LIST + " may be named; these are " + values.size());
        }
    }

    /** Refuses {@code directly} where it stands beside no actor that it could be about. */
    public static void checkDirectly(Boolean directly, String field, String beside, Object... actors) {
        if (Boolean.TRUE.equals(directly) && Arrays.stream(actors).allMatch(Objects::isNull)) {
            throw Refusal.invalid(field + ".directly", "it stands only with " + beside + "; name the actor there");
        }
    }

    /** Whether one of the texts contains {@code part}, ignoring case; wild cards stand for themselves. */
    public static Condition contains(String part, String field, String... texts) {
        if (part == null) {
            return Condition.ALWAYS;
        }
        String pattern = "%" + Holding.literally(LowerCase.of(checked(part, field))) + "%";
        return Condition.anyOf(Arrays.stream(texts)
                .map(text -> Condition.of("holds(?, " + text + ")", pattern))
                .toList());
    }

    /** Whether a line of {@code lines}, which are in lower case, contains {@code part}, ignoring case. */
    public static Condition containsInLine(String part, String field, String lines) {
        String pattern = "%" + Holding.literally(LowerCase.line(checked(part, field))) + "%";
        return Condition.of(lines + " like ? escape '!'", pattern);
    }

    private static String checked(String part, String field) {
        if (part.isBlank() || part.codePointCount(0, part.length()) > LONGEST_TEXT) {
            throw Refusal.invalid(field, "give 1 to " + LONGEST_TEXT + " characters to look for");
        }
        return part.strip();
    }

    /** Whether the instant at the path {@code hql} lies before {@code moment}. */
    public static Condition before(Instant moment, String hql) {
        return moment == null ? Condition.ALWAYS : Condition.of(hql + " < ?", moment);
    }

    /** @throws Refusal when the range ends before it begins */
    public static void checkOrder(DateRange range, String field) {
        if (range.from != null && range.to != null && range.from.isAfter(range.to)) {
            throw Refusal.invalid(field, "'from' is after 'to'; swap them");
        }
    }

    /** Whether the {@link HistoricalDate} at the path {@code date} can, or must, fall within {@code range}. */
    public static Condition within(DateRange range, String field, String date) {
        if (range == null) {
            return Condition.ALWAYS;
        }
        checkOrder(range, field);
        LocalDate from = range.from == null ? HistoricalDate.BEGINNING : range.from;
        LocalDate to = range.to == null ? HistoricalDate.END : range.to;
        return range.match == DateMatch.DEFINITELY
                ? Condition.of(date + ".earliest >= ? and " + date + ".latest <= ?", from, to)
                : Condition.of(date + ".earliest <= ? and " + date + ".latest >= ?", to, from);
    }
}
