package org.backchannel.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Records were written. Fired once per batch, inside its transaction, after everything has reached the
 * database; what is derived from the record is brought up to date by observing it.
 *
 * @param entries ids of the written records by kind
 * @param revisedKinds the kinds of which a record that was there before has changed
 */
public record RecordChanged(Map<EntryKind, List<Long>> entries, Set<EntryKind> revisedKinds) {
    private static final int AT_ONCE = 500;

    /** Ids of the written records of {@code kind}, possibly none. */
    public Collection<Long> of(EntryKind kind) {
        return entries.getOrDefault(kind, List.of());
    }

    /** Does something with so many of the keys at a time that no statement takes long, however large the batch. */
    public static void inPortions(Collection<Long> keys, Consumer<List<Long>> work) {
        List<Long> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            work.accept(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }
}
