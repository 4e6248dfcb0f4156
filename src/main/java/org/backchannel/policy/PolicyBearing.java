package org.backchannel.policy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.backchannel.involvement.Bearing;
import org.backchannel.involvement.InvolvementKind;
import org.backchannel.record.EntryKind;

/** A policy bears on its holder and on those it is directed at. */
@Singleton
class PolicyBearing implements Bearing {
    @Inject
    EntityManager em;

    @Override
    public EntryKind recordKind() {
        return EntryKind.POLICY;
    }

    @Override
    public List<Named> named(Collection<Long> records) {
        List<Named> named = new ArrayList<>();
        em.createQuery("select p.entryId, p.heldBy.entryId from Policy p where p.entryId in (:records)", Object[].class)
                .setParameter("records", records)
                .getResultStream()
                .forEach(row -> named.add(Named.alone((Long) row[0], InvolvementKind.HOLDER, (Long) row[1], null)));
        em.createQuery(
                        "select p.entryId, t.entryId from Policy p join p.directedAt t where p.entryId in (:records)",
                        Object[].class)
                .setParameter("records", records)
                .getResultStream()
                .forEach(row -> named.add(Named.alone((Long) row[0], InvolvementKind.TARGET, (Long) row[1], null)));
        return named;
    }
}
