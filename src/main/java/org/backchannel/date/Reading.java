package org.backchannel.date;

import java.time.LocalDate;

/** What a date, or one date of an interval or a set, means. A day is null exactly when its bound is not KNOWN. */
record Reading(
        LocalDate earliest,
        LocalDate latest,
        DateBound startBound,
        DateBound endBound,
        DatePrecision precision,
        boolean uncertain,
        boolean approximate) {

    /** A single date, whose both ends are always known. */
    static Reading between(
            LocalDate earliest, LocalDate latest, DatePrecision precision, boolean uncertain, boolean approximate) {
        return new Reading(earliest, latest, DateBound.KNOWN, DateBound.KNOWN, precision, uncertain, approximate);
    }

    /** An end of an interval that is not a date. */
    static Reading without(DateBound bound) {
        return new Reading(null, null, bound, bound, DatePrecision.INTERVAL, false, false);
    }
}
