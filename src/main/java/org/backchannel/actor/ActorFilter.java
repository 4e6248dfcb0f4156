package org.backchannel.actor;

import java.util.List;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Conditions;
import org.backchannel.paging.Filter;
import org.backchannel.record.Entries;
import org.backchannel.record.EntryKind;
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
    @Description("Actors of one of these sorts.")
    public List<@NonNull ActorKind> kind;

    @Description("Actors one of whose names contains this, ignoring case.")
    public String name;

    @Id
    @Description("Parts of this actor, at any depth: its id or slug.")
    public String within;

    @Id
    @Description("Actors that cite this source, or one that repeats it: its id or slug.")
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
    protected Condition own(Entries entries, String field) {
        Condition condition = Conditions.oneOf("a.kind", kind, field + ".kind")
                .and(EvidenceConditions.citing("a", citing, entries, field + ".citing"))
                .and(EvidenceConditions.independentSources("a", independentSources, field + ".independentSources"));
        if (name != null) {
            Condition named = Conditions.contains(name, field + ".name", "n.text");
            condition = condition.and(new Condition(
                    "exists (select 1 from Actor named join named.allNames n where named.entryId = a.entryId and "
                            + named.hql() + ")",
                    named.values()));
        }
        if (within != null) {
            condition = condition.and(Condition.of(
                    "exists (select 1 from ActorPart p where p.partKey = a.entryId and p.depth > 0 and p.wholeKey = ?)",
                    entries.require(EntryKind.ACTOR, within, field + ".within")));
        }
        return condition;
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
