package org.backchannel.contact;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.meeting.Meeting;
import org.backchannel.paging.Condition;
import org.backchannel.paging.OrderDirection;
import org.backchannel.paging.Pages;

/** Finds who met whom. One statement each, however many are asked about. */
@Singleton
class Contacts {
    private static final Condition ONCE = Condition.of("c.actorKey < c.withKey");

    @Inject
    Pages pages;

    private record Pair(Long one, Long other) {}

    /** The most frequent contacts of all; each pair stands once. */
    List<Contact> mostFrequent(ContactCriteria criteria, int size) {
        return largest(criteria.pairs(ONCE), criteria, size);
    }

    /** Of each of those actors the most frequent contacts, in which it is the one that met. */
    List<Contact> mostFrequentOf(Collection<Long> actors, ContactCriteria criteria, int size) {
        Condition theirs = Condition.of("among(?, c.actorKey)", actors);
        return contacts(
                "select r.one, r.other, r.number from (select g.one as one, g.other as other, g.number as number,"
                        + " row_number() over (partition by g.one order by g.number desc, g.other) as place"
                        + " from (%s) g) r where r.place <= ? order by r.number desc, r.one, r.other",
                criteria.pairs(theirs), criteria, (long) size);
    }

    /** All contacts among those actors; each pair stands once. */
    List<Contact> among(Collection<Long> actors, ContactCriteria criteria) {
        Condition theirs = ONCE.and(bothAmong(actors, actors));
        return largest(criteria.pairs(theirs), criteria, actors.size() * actors.size());
    }

    private static Condition bothAmong(Collection<Long> ones, Collection<Long> others) {
        return Condition.of("among(?, c.actorKey) and among(?, c.withKey)", ones, others);
    }

    private List<Contact> largest(Condition pairs, ContactCriteria criteria, int size) {
        return contacts(
                "select g.one, g.other, g.number from (%s) g order by g.number desc, g.one, g.other"
                        + " fetch first ? rows only",
                pairs, criteria, size);
    }

    /** @param hql what is selected of the pairs, which stand as {@code %s}; its last {@code ?} is how many */
    private List<Contact> contacts(String hql, Condition pairs, ContactCriteria criteria, Number size) {
        List<Object> values = new ArrayList<>(pairs.values());
        values.add(size);
        return pages.select(hql.formatted(pairs.hql()), values).stream()
                .map(row -> new Contact(criteria, (Long) row[0], (Long) row[1], ((Long) row[2]).intValue()))
                .toList();
    }

    /** For each contact, in their order, the first of its meetings by date or, descending, the last. */
    List<List<Meeting>> meetings(List<Contact> contacts, OrderDirection direction, int size) {
        Map<ContactCriteria, List<Contact>> byCriteria = new HashMap<>();
        contacts.forEach(contact -> byCriteria
                .computeIfAbsent(contact.criteria, criteria -> new ArrayList<>())
                .add(contact));
        Map<ContactCriteria, Map<Pair, List<Meeting>>> meetings = new HashMap<>();
        byCriteria.forEach((criteria, some) -> meetings.put(criteria, meetings(criteria, some, direction, size)));
        return contacts.stream()
                .map(contact -> meetings.get(contact.criteria).get(new Pair(contact.actorKey, contact.withKey)))
                .toList();
    }

    private Map<Pair, List<Meeting>> meetings(
            ContactCriteria criteria, List<Contact> contacts, OrderDirection direction, int size) {
        List<Long> ones = contacts.stream().map(contact -> contact.actorKey).toList();
        List<Long> others = contacts.stream().map(contact -> contact.withKey).toList();
        String way = direction == OrderDirection.DESCENDING ? " desc" : "";
        Condition placed = criteria.meetings(bothAmong(ones, others), way);
        List<Object> values = new ArrayList<>(placed.values());
        values.add((long) size);
        Map<Pair, List<Meeting>> meetings = new HashMap<>();
        pages.query(
                        "select d.one, d.other, e from (" + placed.hql() + ") d join Meeting e on e.entryId = d.met"
                                + " where d.place <= ? order by d.one, d.other, d.place",
                        Object[].class,
                        values)
                .getResultStream()
                .forEach(row -> meetings.computeIfAbsent(
                                new Pair((Long) row[0], (Long) row[1]), pair -> new ArrayList<>())
                        .add((Meeting) row[2]));
        return meetings;
    }
}
