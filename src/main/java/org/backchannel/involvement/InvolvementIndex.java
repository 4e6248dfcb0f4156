package org.backchannel.involvement;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.actor.ActorPart;
import org.backchannel.actor.Office;
import org.backchannel.date.HistoricalDate;
import org.backchannel.record.Confirmation;
import org.backchannel.record.EntryKind;
import org.backchannel.record.RecordChanged;

/** Keeps {@link Involvement} true to the record: the rows of whatever changed are derived anew. */
@Singleton
class InvolvementIndex {
    @Inject
    EntityManager em;

    @Inject
    Instance<Bearing> bearings;

    void update(@Observes RecordChanged change) {
        boolean wholesMayHaveChanged = change.revisedKinds().contains(EntryKind.ACTOR)
                || change.revisedKinds().contains(EntryKind.OFFICE);
        for (Bearing bearing : bearings) {
            Set<Long> records = new HashSet<>(change.of(bearing.recordKind()));
            if (wholesMayHaveChanged) {
                records.addAll(all(bearing.recordKind()));
            } else {
                records.addAll(recordsOfNewHolders(bearing.recordKind(), change.of(EntryKind.OFFICE)));
            }
            RecordChanged.inPortions(records, portion -> derive(bearing, portion));
        }
    }

    private List<Long> all(EntryKind kind) {
        return em.createQuery("select e.id from Entry e where e.kind = :kind", Long.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** Records that name somebody of whom an office is newly known. */
    private List<Long> recordsOfNewHolders(EntryKind kind, Collection<Long> offices) {
        if (offices.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select distinct i.recordKey from Involvement i join Entry e on e.id = i.recordKey"
                                + " join Office o on o.heldBy.entryId = i.actorKey"
                                + " where e.kind = :kind and i.directly and o.entryId in (:offices)",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("offices", offices)
                .getResultList();
    }

    private void derive(Bearing bearing, List<Long> records) {
        em.createQuery("delete from Involvement i where i.recordKey in (:records)")
                .setParameter("records", records)
                .executeUpdate();
        List<Bearing.Named> named = bearing.named(records);
        Map<Long, List<Office>> offices = officesOf(named.stream()
                .filter(Bearing.Named::throughOffices)
                .map(Bearing.Named::actor)
                .distinct()
                .toList());
        Set<Long> reached = new HashSet<>();
        named.forEach(one -> reached.addAll(reachedBy(one, offices)));
        Map<Long, List<Long>> wholes = wholesOf(reached);
        Map<Long, HistoricalDate> dates = new HashMap<>();
        Map<Involvement.Key, Boolean> rows = new LinkedHashMap<>();
        for (Bearing.Named one : named) {
            dates.put(one.record(), one.date());
            for (Long actor : reachedBy(one, offices)) {
                for (Long whole : wholes.getOrDefault(actor, List.of())) {
                    rows.merge(
                            new Involvement.Key(one.kind(), whole, one.record()),
                            whole.equals(one.actor()),
                            Boolean::logicalOr);
                }
            }
        }
        rows.forEach((key, directly) -> em.persist(new Involvement(key, directly, dates.get(key.recordKey()))));
        em.flush();
    }

    /** The actor itself, and the bodies in which it held office on a day that the record's date can mean. */
    private static Set<Long> reachedBy(Bearing.Named named, Map<Long, List<Office>> offices) {
        Stream<Long> bodies = !named.throughOffices()
                ? Stream.empty()
                : offices.getOrDefault(named.actor(), List.of()).stream()
                        .filter(office -> office.tenure.possiblyCovers(named.date()))
                        .map(office -> office.heldIn.entryId);
        return Stream.concat(
                        Stream.of(named.actor(), Objects.requireNonNullElse(named.capacityBody(), named.actor())),
                        bodies)
                .collect(Collectors.toSet());
    }

    private Map<Long, List<Office>> officesOf(List<Long> holders) {
        Map<Long, List<Office>> offices = new HashMap<>();
        RecordChanged.inPortions(holders, portion -> em.createQuery(
                        "from Office o where o.heldBy.entryId in (:holders) and o.confirmation not in (:struck)",
                        Office.class)
                .setParameter("holders", portion)
                .setParameter("struck", List.of(Confirmation.DENIED, Confirmation.RETRACTED))
                .getResultStream()
                .forEach(office -> offices.computeIfAbsent(office.heldBy.entryId, holder -> new ArrayList<>())
                        .add(office)));
        return offices;
    }

    /** Each actor with all that it is part of, itself included. */
    private Map<Long, List<Long>> wholesOf(Set<Long> actors) {
        Map<Long, List<Long>> wholes = new HashMap<>();
        RecordChanged.inPortions(
                actors, portion -> em.createQuery("from ActorPart p where p.partKey in (:actors)", ActorPart.class)
                        .setParameter("actors", portion)
                        .getResultStream()
                        .forEach(pair -> wholes.computeIfAbsent(pair.partKey, part -> new ArrayList<>())
                                .add(pair.wholeKey)));
        return wholes;
    }
}
