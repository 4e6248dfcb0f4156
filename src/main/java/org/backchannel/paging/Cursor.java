package org.backchannel.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.backchannel.date.HistoricalDate;
import org.backchannel.record.Recorded;
import org.backchannel.refusal.Refusal;

/**
 * A place in a list, as text: a mark of the list (its filter and order) and the values of the order's terms
 * there. It names a place, not a row, so it stays good while rows come and go.
 */
public final class Cursor {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int LONGEST = 9000; // of a title, the longest that a list is ordered by

    private Cursor() {}

    /** Makes the cursors of a list's rows. */
    static <T extends Recorded> Function<T, String> in(Listing<T> listing) {
        return new Function<>() {
            private String mark; // the same for all rows, and for most lists never asked for

            @Override
            public String apply(T row) {
                if (mark == null) {
                    mark = listing.mark();
                }
                return of(mark, listing.ordering().placeOf(row));
            }
        };
    }

    /** The cursor of a place, given as text, in the list of that mark. */
    public static String of(String mark, List<String> place) {
        List<String> parts = new ArrayList<>();
        parts.add(mark);
        parts.addAll(place);
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a list of strings is always JSON", impossible);
        }
    }

    /** Tells the cursors of one list from those of another: short, and the same for the same words. */
    public static String mark(String list) {
        CRC32 sum = new CRC32();
        sum.update(list.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /**
     * The values that the order's terms have at the place {@code cursor} names.
     *
     * @throws Refusal when it isn't a cursor, or one of another list
     */
    static <T extends Recorded> List<Object> read(String cursor, Listing<T> listing, String field) {
        List<Ordering.Term<T>> terms = listing.ordering().terms();
        return read(
                cursor, listing.mark(), terms.stream().map(Ordering.Term::read).toList(), field);
    }

    /**
     * The values at the place that {@code cursor} names in the list of that mark, read each in its way.
     *
     * @throws Refusal when it isn't a cursor, or one of another list
     */
    public static List<Object> read(String cursor, String mark, List<Function<String, Object>> values, String field) {
        List<String> parts = parts(cursor, field);
        if (!parts.get(0).equals(mark) || parts.size() != values.size() + 1) {
            throw Refusal.invalid(
                    field, "this cursor belongs to another list; use it with the filter and order it was given for");
        }
        List<Object> place = new ArrayList<>();
        try {
            for (int i = 0; i < values.size(); i++) {
                place.add(values.get(i).apply(parts.get(i + 1)));
            }
        } catch (DateTimeException | NumberFormatException tampered) {
            throw noCursor(field);
        }
        if (!place.stream().allMatch(Cursor::canBeAValue)) {
            throw noCursor(field);
        }
        return place;
    }

    // No cursor of ours has others, and a database may refuse them.
    private static boolean canBeAValue(Object value) {
        if (value instanceof String text) {
            return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
        }
        LocalDate day = value instanceof LocalDate date
                ? date
                : value instanceof Instant instant ? LocalDate.ofInstant(instant, ZoneOffset.UTC) : HistoricalDate.END;
        return !day.isBefore(HistoricalDate.BEGINNING) && !day.isAfter(HistoricalDate.END);
    }

    private static List<String> parts(String cursor, String field) {
        if (cursor.length() > LONGEST) {
            throw noCursor(field);
        }
        try {
            String json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = JSON.readValue(json, new TypeReference<List<String>>() {});
            if (parts == null || parts.isEmpty() || parts.stream().anyMatch(java.util.Objects::isNull)) {
                throw noCursor(field);
            }
            return parts;
        } catch (IllegalArgumentException | JsonProcessingException malformed) {
            throw noCursor(field);
        }
    }

    private static Refusal noCursor(String field) {
        return Refusal.invalid(field, "this isn't a cursor; use a startCursor, endCursor or cursor of this list");
    }
}
