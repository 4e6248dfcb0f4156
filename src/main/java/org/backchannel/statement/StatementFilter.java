package org.backchannel.statement;

import java.time.Instant;
import java.util.List;
import org.backchannel.actor.ActorFilter;
import org.backchannel.date.DateRange;
import org.backchannel.involvement.Involvement;
import org.backchannel.involvement.InvolvementKind;
import org.backchannel.meeting.MeetingFilter;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Conditions;
import org.backchannel.paging.Filter;
import org.backchannel.paging.FilterPlace;
import org.backchannel.record.Confirmation;
import org.backchannel.record.Entry;
import org.backchannel.record.EntryKind;
import org.backchannel.refusal.Refusal;
import org.backchannel.source.CountRange;
import org.backchannel.source.EvidenceConditions;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which statements to list. */
@Input("StatementFilter")
@Description("Which statements to list: those that meet every condition given.")
public class StatementFilter extends Filter {
    @Id
    @Description(
            "Statements by this actor, by its parts, by holders of office in them at the time, and by unnamed speakers whom"
                    + " the source attributes to it: its id or slug.")
    public String by;

    @Description("With `by`: only statements by the actor itself or by unnamed speakers attributed to it.")
    public Boolean directly;

    @Id
    @Description("Statements that mention this actor or a part of it, this meeting, or this policy: its id or slug.")
    public String about;

    @Description("Statements whose mentions carry a tone (true) or don't (false); with `about`, its mention.")
    public Boolean toned;

    @Id
    @Description("Statements about this meeting: its id or slug.")
    public String inMeeting;

    @Description("Statements about a meeting that matches this.")
    public MeetingFilter meeting;

    @Description("Statements whose speaker is named and matches this; holders of office don't count as their bodies.")
    public ActorFilter speaker;

    @Description("Statements whose speaker the source attributes to an actor that matches this.")
    public ActorFilter affiliation;

    @Description("Statements whose speaker is told in one of these ways.")
    public List<@NonNull AttributionKind> attribution;

    @Description("Statements in words of one of these sorts.")
    public List<@NonNull Wording> wording;

    @Description("Statements made through one of these.")
    public List<@NonNull Medium> medium;

    @Description("Statements made in this range.")
    public DateRange said;

    @Description("Statements established this far.")
    public List<@NonNull Confirmation> confirmation;

    @Id
    @Description("Statements that cite this source, or one that repeats it at any remove: its id or slug.")
    public String citing;

    @Description("Statements with so many independent sources.")
    public CountRange independentSources;

    @Description("Statements whose text, or whose words for the speaker, contain this, ignoring case.")
    public String text;

    @Description("Statements that have been established as far as they are now since before this moment; with"
            + " `confirmation: [REPORTED]`, those long only reported.")
    public Instant confirmationBefore;

    @Description("Statements that match all of these as well.")
    public List<@NonNull StatementFilter> and;

    @Description("Statements that match at least one of these as well.")
    public List<@NonNull StatementFilter> or;

    @Description("Statements that don't match this.")
    public StatementFilter not;

    @Override
    protected Condition own(FilterPlace at) {
        Conditions.checkDirectly(directly, at.path(), "by", by);
        Condition condition = Condition.allOf(List.of(
                Conditions.oneOf("s.attribution.kind", attribution, at.field("attribution")),
                Conditions.oneOf("s.wording", wording, at.field("wording")),
                Conditions.oneOf("s.medium", medium, at.field("medium")),
                Conditions.oneOf("s.confirmation", confirmation, at.field("confirmation")),
                Conditions.before(confirmationBefore, "s.confirmationSince"),
                Conditions.within(said, at.field("said"), "s.date"),
                Conditions.contains(text, at.field("text"), "s.text", "s.attribution.description"),
                EvidenceConditions.citing("s", citing, at.entries(), at.field("citing")),
                EvidenceConditions.independentSources("s", independentSources, at.field("independentSources")),
                among("s.aboutMeeting.entryId", "Meeting m", meeting, at, "meeting"),
                among("s.saidBy.entryId", "Actor a", speaker, at, "speaker"),
                among("s.attribution.affiliatedWith.entryId", "Actor a", affiliation, at, "affiliation"),
                mentions(at)));
        if (by != null) {
            Long actor = at.require(EntryKind.ACTOR, by, "by");
            condition = condition.and(
                    Involvement.involves("s", InvolvementKind.SPEAKER, actor, Boolean.TRUE.equals(directly)));
        }
        if (inMeeting != null) {
            condition = condition.and(
                    Condition.of("s.aboutMeeting.entryId = ?", at.require(EntryKind.MEETING, inMeeting, "inMeeting")));
        }
        return condition;
    }

    private Condition mentions(FilterPlace at) {
        if (about == null && toned == null) {
            return Condition.ALWAYS;
        }
        Condition target = about == null ? Condition.ALWAYS : target(at);
        Condition mention = about != null || toned ? target : Condition.ALWAYS;
        String tone = toned == null ? "" : about == null || toned ? " and n.tone is not null" : " and n.tone is null";
        Condition exists = new Condition(
                "exists (select 1 from Statement x join x.bearings n where x.entryId = s.entryId and (" + mention.hql()
                        + ")" + tone + ")",
                mention.values());
        return about == null && !toned ? exists.negated() : exists;
    }

    private Condition target(FilterPlace at) {
        Refusal unknown = Refusal.notFound(at.field("about"), "actor, meeting or policy", about);
        Entry entry = at.entries().find(about).orElseThrow(() -> unknown);
        return switch (entry.kind) {
            case ACTOR ->
                Condition.of(
                        "exists (select 1 from ActorPart part where part.partKey = n.targetKey and part.wholeKey = ?)",
                        entry.id);
            case MEETING, POLICY -> Condition.of("n.targetKey = ?", entry.id);
            default -> throw unknown;
        };
    }

    @Override
    protected List<StatementFilter> joinedByAnd() {
        return and;
    }

    @Override
    protected List<StatementFilter> joinedByOr() {
        return or;
    }

    @Override
    protected StatementFilter denied() {
        return not;
    }
}
