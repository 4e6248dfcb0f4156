package org.backchannel.statement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.backchannel.date.HistoricalDate;
import org.backchannel.involvement.Bearing;
import org.backchannel.involvement.InvolvementKind;
import org.backchannel.record.EntryKind;

/**
 * A statement bears on its speaker and the bodies in which they held office then, on the actor an unnamed
 * speaker is attributed to, and on the actors it mentions.
 */
@Singleton
class StatementBearing implements Bearing {
    @Inject
    EntityManager em;

    @Override
    public EntryKind recordKind() {
        return EntryKind.STATEMENT;
    }

    @Override
    public List<Named> named(Collection<Long> records) {
        List<Named> named = new ArrayList<>();
        em.createQuery(
                        "select s.entryId, s.saidBy.entryId, s.attribution.affiliatedWith.entryId, s.date from Statement s"
                                + " where s.entryId in (:records)",
                        Object[].class)
                .setParameter("records", records)
                .getResultStream()
                .forEach(row -> {
                    if (row[1] != null) {
                        named.add(Named.withOffices(
                                (Long) row[0], InvolvementKind.SPEAKER, (Long) row[1], (HistoricalDate) row[3], null));
                    }
                    if (row[2] != null) {
                        named.add(Named.alone(
                                (Long) row[0], InvolvementKind.SPEAKER, (Long) row[2], (HistoricalDate) row[3]));
                    }
                });
        em.createQuery(
                        "select s.entryId, n.targetKey, s.date from Statement s join s.bearings n"
                                + " where s.entryId in (:records) and n.targetKind = :actor",
                        Object[].class)
                .setParameter("records", records)
                .setParameter("actor", EntryKind.ACTOR)
                .getResultStream()
                .forEach(row -> named.add(
                        Named.alone((Long) row[0], InvolvementKind.MENTIONED, (Long) row[1], (HistoricalDate) row[2])));
        return named;
    }
}
