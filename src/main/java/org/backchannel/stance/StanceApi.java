package org.backchannel.stance;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.actor.Actor;
import org.backchannel.date.DateRange;
import org.backchannel.involvement.InvolvementKind;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Conditions;
import org.backchannel.paging.Pages;
import org.backchannel.record.Confirmation;
import org.backchannel.record.Entries;
import org.backchannel.record.EntryKind;
import org.backchannel.refusal.Refusal;
import org.backchannel.statement.Statement;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** How an actor speaks of another over time. */
@GraphQLApi
public class StanceApi {
    private static final String WHOSE =
            "The tone of the statements by an actor (itself, its parts, holders of office in"
                    + " them at the time, and unnamed speakers attributed to it) toward another or a part of it, over time."
                    + " Refused as LIMIT_EXCEEDED where there are more than 1000 points.";
    private static final String HELD = "Only statements made in this range.";
    private static final int MOST_POINTS = 1000;
    private static final List<Confirmation> STRUCK = List.of(Confirmation.DENIED, Confirmation.RETRACTED);

    @Inject
    Pages pages;

    @Inject
    Entries entries;

    @Query
    @Description(WHOSE)
    public @NonNull Stance stance(
            @Id @NonNull @Name("of") @Description("Whose stance: an actor's id or slug.") String of,
            @Id @NonNull @Name("toward") @Description("Toward whom: an actor's id or slug.") String toward,
            @Name("held") @Description(HELD) DateRange held) {
        Long speaker = entries.require(EntryKind.ACTOR, of, "of");
        return stances(List.of(speaker), entries.require(EntryKind.ACTOR, toward, "toward"), held)
                .get(0);
    }

    @Name("stanceToward")
    @Description(WHOSE)
    public @NonNull List<@NonNull Stance> stanceToward(
            @Source @NonNull List<Actor> actors,
            @Id @NonNull @Name("target") @Description("Toward whom: an actor's id or slug.") String target,
            @Name("held") @Description(HELD) DateRange held) {
        return stances(
                actors.stream().map(actor -> actor.entryId).toList(),
                entries.require(EntryKind.ACTOR, target, "target"),
                held);
    }

    @Name("of")
    @Description("Whose stance it is.")
    public @NonNull List<@NonNull Actor> of(@Source @NonNull List<Stance> stances) {
        return entries.inOrder(
                Actor.class, stances.stream().map(stance -> stance.ofKey).toList());
    }

    @Name("toward")
    @Description("Toward whom it is.")
    public @NonNull List<@NonNull Actor> toward(@Source @NonNull List<Stance> stances) {
        return entries.inOrder(
                Actor.class, stances.stream().map(stance -> stance.towardKey).toList());
    }

    @Name("about")
    @Description("Whom the statement mentions: the target of the stance, or the part of it.")
    public @NonNull List<@NonNull Actor> about(@Source @NonNull List<StancePoint> points) {
        return entries.inOrder(
                Actor.class, points.stream().map(point -> point.aboutKey).toList());
    }

    private List<Stance> stances(List<Long> speakers, Long target, DateRange held) {
        Condition where = Condition.of(
                        "i.kind = ? and among(?, i.actorKey) and part.wholeKey = ? and n.tone is not null"
                                + " and not among(?, s.confirmation)",
                        InvolvementKind.SPEAKER,
                        speakers,
                        target,
                        STRUCK)
                .and(Conditions.within(held, "held", "s.date"));
        List<Object> values = new ArrayList<>(where.values());
        values.add(MOST_POINTS + 1L);
        Map<Long, List<StancePoint>> points = new HashMap<>();
        pages.query(
                        "select t.speakerKey, e, t.aboutKey, t.tone from (select i.actorKey as speakerKey,"
                                + " s.entryId as statementKey, n.targetKey as aboutKey, n.tone as tone,"
                                + " row_number() over (partition by i.actorKey"
                                + " order by s.date.earliest, s.date.latest, s.entryId, index(n)) as place"
                                + " from Statement s join s.bearings n join Involvement i on i.recordKey = s.entryId"
                                + " join ActorPart part on part.partKey = n.targetKey where " + where.hql()
                                + ") t join Statement e on e.entryId = t.statementKey where t.place <= ?"
                                + " order by t.speakerKey, t.place",
                        Object[].class,
                        values)
                .getResultStream()
                .forEach(row -> points.computeIfAbsent((Long) row[0], speaker -> new ArrayList<>())
                        .add(new StancePoint((Statement) row[1], (Long) row[2], (Integer) row[3])));
        return speakers.stream()
                .map(speaker -> new Stance(speaker, target, bounded(points.getOrDefault(speaker, List.of()))))
                .toList();
    }

    private static List<StancePoint> bounded(List<StancePoint> points) {
        if (points.size() > MOST_POINTS) {
            throw Refusal.overLimit("held", "more than " + MOST_POINTS + " points; ask for a shorter range");
        }
        return points;
    }
}
