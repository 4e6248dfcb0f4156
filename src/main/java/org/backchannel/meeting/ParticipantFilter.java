package org.backchannel.meeting;

import java.time.Instant;
import java.util.List;
import org.backchannel.actor.ActorFilter;
import org.backchannel.actor.OfficeFilter;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Conditions;
import org.backchannel.paging.Filter;
import org.backchannel.paging.FilterPlace;
import org.backchannel.record.Confirmation;
import org.backchannel.source.CountRange;
import org.backchannel.source.EvidenceConditions;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which participants a meeting is looked for by. They stand under {@code q}, their meeting under {@code met}. */
@Input("ParticipantFilter")
@Description("Which participants to look for: one that meets every condition given.")
public class ParticipantFilter extends Filter {
    @Description("The actor that took part, or the body of people whom the source doesn't name, matches this.")
    public ActorFilter actor;

    @Description("Took part for a side that matches this.")
    public ActorFilter onBehalfOf;

    @Description(
            "At the meeting's date held, definitely or possibly, an office that matches this, or acted in it as the source"
                    + " says. Offices that are denied or retracted count only in the latter case.")
    public OfficeFilter office;

    @Description("In one of these roles.")
    public List<@NonNull ParticipationRole> role;

    @Description("Whom the source names (true) or doesn't name (false).")
    public Boolean named;

    @Description("Whose being there is established this far.")
    public List<@NonNull Confirmation> attendance;

    @Description("Whose being there has so many independent sources.")
    public CountRange independentSources;

    @Description("Whose being there has been established as far as it is now since before this moment; with"
            + " `attendance: [REPORTED]`, those long only reported to have been there.")
    public Instant attendanceBefore;

    @Description("Participants that match all of these as well.")
    public List<@NonNull ParticipantFilter> and;

    @Description("Participants that match at least one of these as well.")
    public List<@NonNull ParticipantFilter> or;

    @Description("Participants that don't match this.")
    public ParticipantFilter not;

    @Override
    protected Condition own(FilterPlace at) {
        Condition condition = Conditions.oneOf("q.role", role, at.field("role"))
                .and(Conditions.oneOf("q.attendance", attendance, at.field("attendance")))
                .and(EvidenceConditions.independentSources("q", independentSources, at.field("independentSources")))
                .and(Conditions.before(attendanceBefore, "q.attendanceSince"))
                .and(among("q.participant.entryId", "Actor a", actor, at, "actor"))
                .and(among("q.side.entryId", "Actor a", onBehalfOf, at, "onBehalfOf"));
        if (named != null) {
            condition = condition.and(Condition.of("q.named = ?", named));
        }
        if (office != null) {
            Condition then = OfficeFilter.STANDS.and(Condition.of(
                    "o.tenure.possibleFrom <= met.date.latest and o.tenure.possibleUntil >= met.date.earliest"));
            condition = condition.and(Condition.anyOf(List.of(Condition.of("o.entryId = q.capacity.entryId"), then))
                    .and(related(office, at, "office"))
                    .ofSome("Office o where o.heldBy.entryId = q.participant.entryId"));
        }
        return condition;
    }

    @Override
    protected List<ParticipantFilter> joinedByAnd() {
        return and;
    }

    @Override
    protected List<ParticipantFilter> joinedByOr() {
        return or;
    }

    @Override
    protected ParticipantFilter denied() {
        return not;
    }
}
