package org.backchannel.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.backchannel.record.Recorded;
import org.backchannel.refusal.Refusal;

/**
 * A place in a list, as text: a mark of the list (its filter and order) and the values of the order's terms
 * there. It names a place, not a row, so it stays good while rows come and go.
 */
final class Cursor {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 2000;

    private Cursor() {}

    static <T extends Recorded> String of(T row, Listing<T> listing) {
        List<String> parts = new ArrayList<>();
        parts.add(listing.mark());
        parts.addAll(listing.ordering().placeOf(row));
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a list of strings is always JSON", impossible);
        }
    }

    /**
     * The values that the order's terms have at the place {@code cursor} names.
     *
     * @throws Refusal when it isn't a cursor, or one of another list
     */
    static <T extends Recorded> List<Object> read(String cursor, Listing<T> listing, String field) {
        List<String> parts = parts(cursor, field);
        List<Ordering.Term<T>> terms = listing.ordering().terms();
        if (!parts.get(0).equals(listing.mark()) || parts.size() != terms.size() + 1) {
            throw Refusal.invalid(
                    field, "this cursor belongs to another list; use it with the filter and order it was given for");
        }
        List<Object> place = new ArrayList<>();
        try {
            for (int i = 0; i < terms.size(); i++) {
                place.add(terms.get(i).read().apply(parts.get(i + 1)));
            }
        } catch (DateTimeException | NumberFormatException tampered) {
            throw noCursor(field);
        }
        return place;
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
