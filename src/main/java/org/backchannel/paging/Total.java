package org.backchannel.paging;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How many rows a whole list has, counted only when asked. Lists of one field that differ only in their
 * parent share a {@code counter}, which counts them all at once.
 *
 * @param parent key of the row that the list hangs on, null for a list of the root
 */
public record Total(Counter<?> counter, Long parent) {
    /** Those lengths, each once, by what counts them. */
    static Map<Counter<?>, List<Total>> byCounter(List<Total> totals) {
        Map<Counter<?>, List<Total>> byCounter = new IdentityHashMap<>();
        for (Total total : new LinkedHashSet<>(totals)) {
            byCounter
                    .computeIfAbsent(total.counter(), counter -> new ArrayList<>())
                    .add(total);
        }
        return byCounter;
    }

    /** A length that is found in a way of its own. */
    public static Total counted(Supplier<Length> count) {
        return new Total(new Counter<>(count), null);
    }
}
