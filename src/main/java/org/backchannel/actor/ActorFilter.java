package org.backchannel.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Conditions;
import org.backchannel.paging.Filter;
import org.backchannel.paging.FilterPlace;
import org.backchannel.record.Entry;
import org.backchannel.record.EntryKind;
import org.backchannel.refusal.Refusal;
import org.backchannel.source.CountRange;
import org.backchannel.source.EvidenceConditions;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which actors to list. */
@Input("ActorFilter")
@Description("Which actors to list: those that meet every condition given.")
public class ActorFilter extends Filter {
    @Id
    @Description("These actors: at most 100 ids or slugs.")
    public List<@NonNull String> id;

    @Description("Actors of one of these sorts.")
    public List<@NonNull ActorKind> kind;

    @Description("Actors one of whose names contains this, ignoring case.")
    public String name;

    @Id
    @Description("Parts of this actor, at any depth: its id or slug.")
    public String within;

    @Description("Parts, at any depth, of an actor that matches this.")
    public ActorFilter partOf;

    @Description(
            "Actors that hold or held an office that matches this. Offices that are denied or retracted don't count.")
    public OfficeFilter holdsOffice;

    @Id
    @Description("Actors that cite this source, or one that repeats it at any remove: its id or slug.")
    public String citing;

    @Description("Actors with so many independent sources.")
    public CountRange independentSources;

    @Description("Actors that match all of these as well.")
    public List<@NonNull ActorFilter> and;

    @Description("Actors that match at least one of these as well.")
    public List<@NonNull ActorFilter> or;

    @Description("Actors that don't match this.")
    public ActorFilter not;

    @Override
    protected Condition own(FilterPlace at) {
        Condition condition = Conditions.oneOf("a.kind", kind, at.field("kind"))
                .and(EvidenceConditions.citing("a", citing, at.entries(), at.field("citing")))
                .and(EvidenceConditions.independentSources("a", independentSources, at.field("independentSources")));
        if (id != null) {
            condition = condition.and(Condition.of("among(?, a.entryId)", keys(at)));
        }
        if (name != null) {
            // Actors are few beside all else: their index, even where it leaves out none of them, is the best way.
            condition = condition.and(Conditions.containsInLine(name, at.field("name"), "a.lowerNames")
                    .withOnePlan());
        }
        if (within != null) {
            condition = condition.and(Condition.of(
                    "exists (select 1 from ActorPart p where p.partKey = a.entryId and p.depth > 0 and p.wholeKey = ?)",
                    at.require(EntryKind.ACTOR, within, "within")));
        }
        if (partOf != null) {
            condition = condition.and(among("p.wholeKey", "Actor a", partOf, at, "partOf")
                    .ofSome("ActorPart p where p.partKey = a.entryId and p.depth > 0"));
        }
        if (holdsOffice != null) {
            condition = condition.and(OfficeFilter.STANDS
                    .and(related(holdsOffice, at, "holdsOffice"))
                    .ofSome("Office o where o.heldBy.entryId = a.entryId"));
        }
        return condition;
    }

    private List<Long> keys(FilterPlace at) {
        Conditions.checkLength(id, at.field("id"));
        Map<String, Entry> found = at.entries().findAll(id);
        List<Long> keys = new ArrayList<>();
        for (int i = 0; i < id.size(); i++) {
            Entry entry = found.get(id.get(i));
            if (entry == null || entry.kind != EntryKind.ACTOR) {
                throw Refusal.notFound(at.field("id[" + i + "]"), EntryKind.ACTOR.word(), id.get(i));
            }
            keys.add(entry.id);
        }
        return keys;
    }

    @Override
    protected List<ActorFilter> joinedByAnd() {
        return and;
    }

    @Override
    protected List<ActorFilter> joinedByOr() {
        return or;
    }

    @Override
    protected ActorFilter denied() {
        return not;
    }
}
