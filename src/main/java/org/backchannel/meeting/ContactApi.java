package org.backchannel.meeting;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.actor.Actor;
import org.backchannel.paging.PageRequest;
import org.backchannel.paging.Pages;
import org.backchannel.record.Confirmation;
import org.backchannel.record.Entries;
import org.backchannel.record.EntryKind;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Who met whom, how often, and through which meetings. */
@GraphQLApi
public class ContactApi {
    private static final String COUNT_FIRST = "How many contacts, the most frequent first: 1 to 100, 20 unless given.";
    private static final String BETWEEN =
            "Between whom to count: participants as named, or the sides they took part for.";
    private static final List<Confirmation> STRUCK = List.of(Confirmation.DENIED, Confirmation.RETRACTED);
    private static final int MEETINGS_SHOWN = 100;

    @Inject
    Pages pages;

    @Inject
    Entries entries;

    private record Pair(Long actor, Long with) {}

    @Query
    @Description(
            "Who met whom, the most frequent contacts first. Each pair stands once, unless `of` names whose contacts to list.")
    public @NonNull List<@NonNull Contact> contacts(
            @Id @Name("of") @Description("Only contacts of this actor, which then stands as `actor`: its id or slug.")
                    String of,
            @Name("between") @DefaultValue("PARTICIPANTS") @Description(BETWEEN) ContactLevel between,
            @Name("first") @Description(COUNT_FIRST) Integer first) {
        String one = end("p", between);
        String other = end("q", between);
        List<Object> values = new ArrayList<>(List.of(STRUCK, STRUCK, STRUCK));
        String whose = one + " < " + other;
        if (of != null) {
            whose = one + " = ?";
            values.add(entries.require(EntryKind.ACTOR, of, "of"));
        }
        Map<Pair, Integer> counts = new LinkedHashMap<>();
        pages.query(
                        "select " + one + ", " + other + ", count(distinct p.attended.entryId)" + met(between) + " and "
                                + whose
                                + " group by " + one + ", " + other
                                + " order by count(distinct p.attended.entryId) desc, "
                                + one + ", " + other,
                        Object[].class,
                        values)
                .setMaxResults(PageRequest.size(first))
                .getResultStream()
                .forEach(row -> counts.put(new Pair((Long) row[0], (Long) row[1]), ((Long) row[2]).intValue()));
        return contacts(counts, between);
    }

    @Name("contacts")
    @Description("Whom it met, the most frequent first.")
    public @NonNull List<@NonNull List<@NonNull Contact>> contactsOfActor(
            @Source @NonNull List<Actor> actors,
            @Name("between") @DefaultValue("PARTICIPANTS") @Description(BETWEEN) ContactLevel between,
            @Name("first") @Description(COUNT_FIRST) Integer first) {
        String one = end("p", between);
        String other = end("q", between);
        Map<Pair, Integer> counts = new LinkedHashMap<>();
        pages.query(
                        "select r.one, r.other, r.number from (select g.one as one, g.other as other, g.number as number,"
                                + " row_number() over (partition by g.one order by g.number desc, g.other) as place from"
                                + " (select " + one + " as one, " + other
                                + " as other, count(distinct p.attended.entryId) as number"
                                + met(between) + " and " + one + " in (?) group by " + one + ", " + other
                                + ") g) r where r.place <= ? order by r.one, r.place",
                        Object[].class,
                        List.of(
                                STRUCK,
                                STRUCK,
                                STRUCK,
                                actors.stream().map(actor -> actor.entryId).toList(),
                                (long) PageRequest.size(first)))
                .getResultStream()
                .forEach(row -> counts.put(new Pair((Long) row[0], (Long) row[1]), ((Long) row[2]).intValue()));
        Map<Long, List<Contact>> byActor = new HashMap<>();
        contacts(counts, between)
                .forEach(contact -> byActor.computeIfAbsent(contact.actorKey, actor -> new ArrayList<>())
                        .add(contact));
        return actors.stream()
                .map(actor -> byActor.getOrDefault(actor.entryId, List.of()))
                .toList();
    }

    @Name("actor")
    @Description("The one that met the other.")
    public @NonNull List<@NonNull Actor> actor(@Source @NonNull List<Contact> contacts) {
        return entries.inOrder(
                Actor.class, contacts.stream().map(contact -> contact.actorKey).toList());
    }

    @Name("with")
    @Description("The other.")
    public @NonNull List<@NonNull Actor> with(@Source @NonNull List<Contact> contacts) {
        return entries.inOrder(
                Actor.class, contacts.stream().map(contact -> contact.withKey).toList());
    }

    private List<Contact> contacts(Map<Pair, Integer> counts, ContactLevel between) {
        if (counts.isEmpty()) {
            return List.of();
        }
        Map<Pair, List<Meeting>> meetings = meetings(counts, between);
        return counts.entrySet().stream()
                .map(pair -> new Contact(
                        pair.getKey().actor(), pair.getKey().with(), pair.getValue(), meetings.get(pair.getKey())))
                .toList();
    }

    private Map<Pair, List<Meeting>> meetings(Map<Pair, Integer> counts, ContactLevel between) {
        String one = end("p", between);
        String other = end("q", between);
        Map<Pair, List<Meeting>> meetings = new HashMap<>();
        pages.query(
                        "select d.one, d.other, m from (select g.one as one, g.other as other, g.met as met,"
                                + " row_number() over (partition by g.one, g.other order by n.date.earliest, n.date.latest, g.met) as fromFirst,"
                                + " row_number() over (partition by g.one, g.other order by n.date.earliest desc, n.date.latest desc, g.met desc) as fromLast"
                                + " from (select distinct " + one + " as one, " + other
                                + " as other, p.attended.entryId as met"
                                + met(between) + " and " + one + " in (?) and " + other + " in (?)) g"
                                + " join Meeting n on n.entryId = g.met) d join Meeting m on m.entryId = d.met"
                                + " where d.fromFirst <= ? or d.fromLast = 1 order by d.one, d.other, d.fromFirst",
                        Object[].class,
                        List.of(
                                STRUCK,
                                STRUCK,
                                STRUCK,
                                counts.keySet().stream()
                                        .map(Pair::actor)
                                        .distinct()
                                        .toList(),
                                counts.keySet().stream()
                                        .map(Pair::with)
                                        .distinct()
                                        .toList(),
                                (long) MEETINGS_SHOWN))
                .getResultStream()
                .forEach(row -> meetings.computeIfAbsent(
                                new Pair((Long) row[0], (Long) row[1]), pair -> new ArrayList<>())
                        .add((Meeting) row[2]));
        return meetings;
    }

    /**
     * Two participants of one meeting, of different sides, neither of them struck out. Unnamed people whose side
     * the source doesn't tell may be on either, so nobody is said to have met them.
     */
    private static String met(ContactLevel between) {
        return " from Participation p join Participation q on q.attended.entryId = p.attended.entryId"
                + " where p.attendance not in (?) and q.attendance not in (?) and p.attended.confirmation not in (?)"
                + " and " + end("p", between) + " <> " + end("q", between)
                + " and (p.side is null or q.side is null or p.side.entryId <> q.side.entryId)"
                + " and (p.named or p.side is not null) and (q.named or q.side is not null)";
    }

    private static String end(String participation, ContactLevel between) {
        return between == ContactLevel.SIDES
                ? "coalesce(" + participation + ".side.entryId, " + participation + ".participant.entryId)"
                : participation + ".participant.entryId";
    }
}
