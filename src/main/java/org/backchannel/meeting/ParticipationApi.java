package org.backchannel.meeting;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.actor.Actor;
import org.backchannel.actor.Office;
import org.backchannel.date.HistoricalDate;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Listing;
import org.backchannel.paging.OrderDirection;
import org.backchannel.paging.Ordering;
import org.backchannel.paging.Ordering.Term;
import org.backchannel.paging.PageRequest;
import org.backchannel.paging.Pages;
import org.backchannel.paging.Relation;
import org.backchannel.record.Confirmation;
import org.backchannel.record.Entries;
import org.backchannel.record.EntryKind;
import org.backchannel.record.Recorded;
import org.backchannel.selection.Reads;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who took part in a meeting, for whom, and which offices they held at its date. */
@GraphQLApi
public class ParticipationApi {
    private static final Ordering<Participation> AS_GIVEN = Ordering.by(
            "p", List.of(new Term<>("p.position", OrderDirection.ASCENDING, one -> one.position, Integer::valueOf)));

    @Inject
    Pages pages;

    @Inject
    Entries entries;

    @Name("participants")
    @Description("Who took part, in the order of the record.")
    public @NonNull List<@NonNull ParticipationConnection> participants(
            @Source @NonNull List<Meeting> meetings,
            @Name("role") @Description("Only participants in this role.") ParticipationRole role,
            @Id @Name("onBehalfOf") @Description("Only participants for this side: an actor's id or slug.")
                    String onBehalfOf,
            @Name("named") @Description("Only participants whom the source names (true) or doesn't name (false).")
                    Boolean named,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        Condition where = Condition.ALWAYS;
        if (role != null) {
            where = where.and(Condition.of("p.role = ?", role));
        }
        if (onBehalfOf != null) {
            where = where.and(
                    Condition.of("p.side.entryId = ?", entries.require(EntryKind.ACTOR, onBehalfOf, "onBehalfOf")));
        }
        if (named != null) {
            where = where.and(Condition.of("p.named = ?", named));
        }
        return pages
                .pages(
                        new Listing<>(Participation.class, "p", where, AS_GIVEN),
                        Relation.through("p.attended.entryId"),
                        meetings,
                        PageRequest.of(first, after, last, before))
                .stream()
                .map(ParticipationConnection::new)
                .toList();
    }

    @Name("actor")
    @Description("Who took part: a person or body; for people the source doesn't name, the body they belong to.")
    @Reads("participant")
    public @NonNull List<@NonNull Actor> actor(@Source @NonNull List<Participation> participations) {
        return entries.inOrder(
                Actor.class,
                participations.stream().map(one -> one.participant.entryId).toList());
    }

    @Name("onBehalfOf")
    @Description("The side that the participant spoke or worked for.")
    @Reads("side")
    public List<Actor> onBehalfOf(@Source @NonNull List<Participation> participations) {
        return entries.inOrder(
                Actor.class,
                participations.stream().map(one -> Recorded.keyOf(one.side)).toList());
    }

    @Name("meeting")
    @Description("The meeting that was taken part in.")
    @Reads("attended")
    public @NonNull List<@NonNull Meeting> meeting(@Source @NonNull List<Participation> participations) {
        return entries.inOrder(
                Meeting.class,
                participations.stream().map(one -> one.attended.entryId).toList());
    }

    @Name("officesAtTheTime")
    @Description("Offices that the participant held on the meeting's date, each with how sure that is.")
    public @NonNull List<@NonNull List<@NonNull OfficeAtTheTime>> officesAtTheTime(
            @Source @NonNull List<Participation> participations) {
        Map<Long, List<OfficeAtTheTime>> held = new HashMap<>();
        pages.queryByKeys(
                        "select p.entryId, o, m.date, p.capacity.entryId from Participation p join p.attended m"
                                + " join Office o on o.heldBy.entryId = p.participant.entryId"
                                + " where among(?, p.entryId) and (o.entryId = p.capacity.entryId"
                                + " or (not among(?, o.confirmation) and o.tenure.possibleFrom <= m.date.latest"
                                + " and o.tenure.possibleUntil >= m.date.earliest))"
                                + " order by p.entryId, o.tenure.possibleFrom, o.entryId",
                        Object[].class,
                        List.of(
                                participations.stream().map(one -> one.entryId).toList(),
                                List.of(Confirmation.DENIED, Confirmation.RETRACTED)))
                .getResultStream()
                .forEach(row -> {
                    Office office = (Office) row[1];
                    held.computeIfAbsent((Long) row[0], participation -> new ArrayList<>())
                            .add(new OfficeAtTheTime(
                                    office, certainty(office, (HistoricalDate) row[2], (Long) row[3])));
                });
        return participations.stream()
                .map(one -> held.getOrDefault(one.entryId, List.of()))
                .toList();
    }

    private static OfficeCertainty certainty(Office office, HistoricalDate date, Long stated) {
        if (office.entryId.equals(stated)) {
            return OfficeCertainty.STATED;
        }
        return office.tenure.definitelyCovers(date) ? OfficeCertainty.DEFINITE : OfficeCertainty.POSSIBLE;
    }
}
