package org.backchannel.record;

import java.util.List;

/** How records of one kind are written; found by the {@link Registrar} for each draft. */
public interface Register<D extends Draft> {
    EntryKind kind();

    /**
     * Brings the tables to what {@code draft} says: a new row, or the row of that entry changed. The entry and
     * its own evidence have been written before.
     *
     * @throws org.backchannel.refusal.Refusal naming the field of the draft that can't be taken
     */
    void write(D draft, Filing filing);

    /** Called once all drafts of a batch have been written, for references to records of later kinds. */
    default void complete(D draft, Filing filing) {}

    /** What {@link #write} asks of other records, which those have to keep when they are revised. */
    default List<Dependency> dependencies() {
        return List.of();
    }
}
