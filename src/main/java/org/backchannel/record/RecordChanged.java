package org.backchannel.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records were written. Fired once per batch, inside its transaction, after everything has reached the
 * database; what is derived from the record is brought up to date by observing it.
 *
 * @param entries ids of the written records by kind
 * @param revisedKinds the kinds of which a record that was there before has changed
 */
public record RecordChanged(Map<EntryKind, List<Long>> entries, Set<EntryKind> revisedKinds) {
    /** Ids of the written records of {@code kind}, possibly none. */
    public Collection<Long> of(EntryKind kind) {
        return entries.getOrDefault(kind, List.of());
    }
}
