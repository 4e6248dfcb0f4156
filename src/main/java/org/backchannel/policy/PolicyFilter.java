package org.backchannel.policy;

import java.time.Instant;
import java.util.List;
import org.backchannel.actor.ActorFilter;
import org.backchannel.date.DateRange;
import org.backchannel.involvement.Involvement;
import org.backchannel.involvement.InvolvementKind;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Conditions;
import org.backchannel.paging.Filter;
import org.backchannel.paging.FilterPlace;
import org.backchannel.record.Confirmation;
import org.backchannel.record.EntryKind;
import org.backchannel.source.CountRange;
import org.backchannel.source.EvidenceConditions;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which policies to list. */
@Input("PolicyFilter")
@Description("Which policies to list: those that meet every condition given.")
public class PolicyFilter extends Filter {
    @Id
    @Description("Policies of this actor or of its parts: its id or slug.")
    public String heldBy;

    @Id
    @Description("Policies directed at this actor or its parts: its id or slug.")
    public String toward;

    @Description("Policies of an actor that matches this.")
    public ActorFilter holder;

    @Description("Policies directed at an actor that matches this, among others or alone.")
    public ActorFilter targets;

    @Description("With `heldBy` or `toward`: of or at the actor alone, not its parts.")
    public Boolean directly;

    @Description("Policies of one of these sorts.")
    public List<@NonNull PolicyKind> kind;

    @Description("Policies that have come to one of these, as the status of their last step.")
    public List<@NonNull PolicyStatus> status;

    @Description("Policies that had come to one of these on that day.")
    public StatusAtFilter statusAt;

    @Description("Policies with a step in this range.")
    public DateRange changed;

    @Description("Policies established this far.")
    public List<@NonNull Confirmation> confirmation;

    @Id
    @Description("Policies that cite this source, or one that repeats it at any remove: its id or slug.")
    public String citing;

    @Description("Policies with so many independent sources.")
    public CountRange independentSources;

    @Description("Policies whose title or summary contains this, ignoring case.")
    public String text;

    @Description("Policies that have been established as far as they are now since before this moment; with"
            + " `confirmation: [REPORTED]`, those long only reported.")
    public Instant confirmationBefore;

    @Description("Policies that match all of these as well.")
    public List<@NonNull PolicyFilter> and;

    @Description("Policies that match at least one of these as well.")
    public List<@NonNull PolicyFilter> or;

    @Description("Policies that don't match this.")
    public PolicyFilter not;

    @Override
    protected Condition own(FilterPlace at) {
        Conditions.checkDirectly(directly, at.path(), "heldBy or toward", heldBy, toward);
        Condition condition = Conditions.oneOf("p.kind", kind, at.field("kind"))
                .and(Conditions.oneOf("p.status", status, at.field("status")))
                .and(Conditions.oneOf("p.confirmation", confirmation, at.field("confirmation")))
                .and(EvidenceConditions.citing("p", citing, at.entries(), at.field("citing")))
                .and(EvidenceConditions.independentSources("p", independentSources, at.field("independentSources")))
                .and(Conditions.contains(text, at.field("text"), "p.title", "p.summary"))
                .and(bearing(heldBy, InvolvementKind.HOLDER, at, "heldBy"))
                .and(bearing(toward, InvolvementKind.TARGET, at, "toward"))
                .and(Conditions.before(confirmationBefore, "p.confirmationSince"))
                .and(among("p.heldBy.entryId", "Actor a", holder, at, "holder"));
        if (targets != null) {
            condition = condition.and(among("target.entryId", "Actor a", targets, at, "targets")
                    .ofSome("Policy x join x.directedAt target where x.entryId = p.entryId"));
        }
        if (statusAt != null) {
            condition = condition.and(statusAt.condition(at.field("statusAt")));
        }
        if (changed != null) {
            Condition step = Conditions.within(changed, at.field("changed"), "st.date");
            condition = condition.and(new Condition(
                    "exists (select 1 from PolicyStep st where st.ofPolicy.entryId = p.entryId and " + step.hql() + ")",
                    step.values()));
        }
        return condition;
    }

    private Condition bearing(String actor, InvolvementKind kind, FilterPlace at, String name) {
        return actor == null
                ? Condition.ALWAYS
                : Involvement.involves(
                        "p", kind, at.require(EntryKind.ACTOR, actor, name), Boolean.TRUE.equals(directly));
    }

    @Override
    protected List<PolicyFilter> joinedByAnd() {
        return and;
    }

    @Override
    protected List<PolicyFilter> joinedByOr() {
        return or;
    }

    @Override
    protected PolicyFilter denied() {
        return not;
    }
}
