package org.backchannel.meeting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.backchannel.date.HistoricalDate;
import org.backchannel.involvement.Bearing;
import org.backchannel.involvement.InvolvementKind;
import org.backchannel.record.Confirmation;
import org.backchannel.record.EntryKind;

/** A meeting bears on those whose part in it nobody denies, and on the bodies in which they held office when it took place. */
@Singleton
class MeetingBearing implements Bearing {
    @Inject
    EntityManager em;

    @Override
    public EntryKind recordKind() {
        return EntryKind.MEETING;
    }

    @Override
    public List<Named> named(Collection<Long> records) {
        return em.createQuery(
                        "select m.entryId, p.participant.entryId, m.date, o.heldIn.entryId from Participation p"
                                + " join p.attended m left join p.capacity o where m.entryId in (:records)"
                                + " and p.attendance not in (:struck)",
                        Object[].class)
                .setParameter("records", records)
                .setParameter("struck", List.of(Confirmation.DENIED, Confirmation.RETRACTED))
                .getResultStream()
                .map(row -> Named.withOffices(
                        (Long) row[0], InvolvementKind.PARTICIPANT, (Long) row[1], (HistoricalDate) row[2], (Long)
                                row[3]))
                .toList();
    }
}
