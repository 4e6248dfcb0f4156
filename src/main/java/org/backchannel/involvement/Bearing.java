package org.backchannel.involvement;

import java.util.Collection;
import java.util.List;
import org.backchannel.date.HistoricalDate;
import org.backchannel.record.EntryKind;

/** Tells whom records of one kind name themselves; what follows from that is the index's business. */
public interface Bearing {
    EntryKind recordKind();

    /** Whom these records name. A few statements, however many records there are. */
    List<Named> named(Collection<Long> records);

    /**
     * An actor that a record names.
     *
     * @param heldOn the record's date, where the offices that the actor held then involve their bodies as well;
     *     null where they don't
     * @param capacityBody body of the office in which the source says the actor acted, or null
     */
    record Named(Long record, InvolvementKind kind, Long actor, HistoricalDate heldOn, Long capacityBody) {}
}
