package org.backchannel.generator;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backchannel.date.HistoricalDate;
import org.backchannel.involvement.InvolvementKind;

/** Whom one record bears on: as the involvement index derives it, from what is in memory anyway. */
final class Involved {
    private final Filed filed;
    private final long record;
    private final HistoricalDate date;
    private final Map<Key, Boolean> directly = new LinkedHashMap<>();

    private record Key(InvolvementKind kind, long actor) {}

    /** @param date of the record; null where it has none */
    Involved(Filed filed, long record, HistoricalDate date) {
        this.filed = filed;
        this.record = record;
        this.date = date;
    }

    /** The record names an actor, who by the offices held then involves their bodies too. */
    void withOffices(InvolvementKind kind, Cast.Member one) {
        named(kind, one);
        for (Cast.Post post : one.posts()) {
            if (post.counts(date)) {
                through(kind, post.body());
            }
        }
    }

    void named(InvolvementKind kind, Cast.Member one) {
        through(kind, one);
        directly.put(new Key(kind, filed.actor(one)), true);
    }

    /** A body and all that it is part of. */
    void through(InvolvementKind kind, Cast.Member body) {
        body.wholes().forEach(whole -> directly.putIfAbsent(new Key(kind, filed.actor(whole)), false));
    }

    void file() {
        directly.forEach((key, direct) -> filed.rows.add(
                "involvement",
                key.kind(),
                key.actor(),
                record,
                direct,
                date == null ? null : date.firstDay(),
                date == null ? null : date.lastDay()));
    }
}
