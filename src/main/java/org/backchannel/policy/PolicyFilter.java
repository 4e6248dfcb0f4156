package org.backchannel.policy;

import java.util.List;
import org.backchannel.date.DateRange;
import org.backchannel.involvement.Involvement;
import org.backchannel.involvement.InvolvementKind;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Conditions;
import org.backchannel.paging.Filter;
import org.backchannel.record.Confirmation;
import org.backchannel.record.Entries;
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

    @Description("With `heldBy` or `toward`: of or at the actor alone, not its parts.")
    public Boolean directly;

    @Description("Policies of one of these sorts.")
    public List<@NonNull PolicyKind> kind;

    @Description("Policies that have come to one of these, as the status of their last step.")
    public List<@NonNull PolicyStatus> status;

    @Description("Policies with a step in this range.")
    public DateRange changed;

    @Description("Policies established this far.")
    public List<@NonNull Confirmation> confirmation;

    @Id
    @Description("Policies that cite this source, or one that repeats it: its id or slug.")
    public String citing;

    @Description("Policies with so many independent sources.")
    public CountRange independentSources;

    @Description("Policies whose title or summary contains this, ignoring case.")
    public String text;

    @Description("Policies that match all of these as well.")
    public List<@NonNull PolicyFilter> and;

    @Description("Policies that match at least one of these as well.")
    public List<@NonNull PolicyFilter> or;

    @Description("Policies that don't match this.")
    public PolicyFilter not;

    @Override
    protected Condition own(Entries entries, String field) {
        Conditions.checkDirectly(directly, field, "heldBy or toward", heldBy, toward);
        Condition condition = Conditions.oneOf("p.kind", kind, field + ".kind")
                .and(Conditions.oneOf("p.status", status, field + ".status"))
                .and(Conditions.oneOf("p.confirmation", confirmation, field + ".confirmation"))
                .and(EvidenceConditions.citing("p", citing, entries, field + ".citing"))
                .and(EvidenceConditions.independentSources("p", independentSources, field + ".independentSources"))
                .and(Conditions.contains(text, field + ".text", "p.title", "p.summary"))
                .and(bearing(heldBy, InvolvementKind.HOLDER, entries, field + ".heldBy"))
                .and(bearing(toward, InvolvementKind.TARGET, entries, field + ".toward"));
        if (changed != null) {
            Condition step = Conditions.within(changed, field + ".changed", "st.date");
            condition = condition.and(new Condition(
                    "exists (select 1 from PolicyStep st where st.ofPolicy.entryId = p.entryId and " + step.hql() + ")",
                    step.values()));
        }
        return condition;
    }

    private Condition bearing(String actor, InvolvementKind kind, Entries entries, String field) {
        return actor == null
                ? Condition.ALWAYS
                : Involvement.involves(
                        "p", kind, entries.require(EntryKind.ACTOR, actor, field), Boolean.TRUE.equals(directly));
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
