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
     * @param date of the record; null where it has none
     * @param throughOffices whether the offices that the actor held on that date involve their bodies as well
     * @param capacityBody body of the office in which the source says the actor acted, or null
     */
    record Named(
            Long record,
            InvolvementKind kind,
            Long actor,
            HistoricalDate date,
            boolean throughOffices,
            Long capacityBody) {
        /** Itself and what it is part of, and no more. */
        public static Named alone(Long record, InvolvementKind kind, Long actor, HistoricalDate date) {
            return new Named(record, kind, actor, date, false, null);
        }

        /** With the bodies in which it held office then. */
        public static Named withOffices(
                Long record, InvolvementKind kind, Long actor, HistoricalDate date, Long capacityBody) {
            return new Named(record, kind, actor, date, true, capacityBody);
        }
    }
}
