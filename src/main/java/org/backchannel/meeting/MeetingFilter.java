package org.backchannel.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.date.DateRange;
import org.backchannel.involvement.Involvement;
import org.backchannel.involvement.InvolvementKind;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Conditions;
import org.backchannel.paging.Filter;
import org.backchannel.paging.FilterPlace;
import org.backchannel.policy.PolicyFilter;
import org.backchannel.record.Confirmation;
import org.backchannel.record.EntryKind;
import org.backchannel.source.CountRange;
import org.backchannel.source.EvidenceConditions;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which meetings to list. */
@Input("MeetingFilter")
@Description("Which meetings to list: those that meet every condition given.")
public class MeetingFilter extends Filter {
    @Id
    @Description(
            "Meetings in which this actor took part itself, or a part of it did, at any depth, or somebody who at that time"
                    + " held office, definitely or possibly, in it or its parts: its id or slug.")
    public String involving;

    @Description(
            "With `involving`, `involvingAll` or `involvingAny`: the actor alone, without its parts and holders of office.")
    public Boolean directly;

    @Id
    @Description("Meetings involving each of these actors: ids or slugs.")
    public List<@NonNull String> involvingAll;

    @Id
    @Description("Meetings involving at least one of these actors: ids or slugs.")
    public List<@NonNull String> involvingAny;

    @Description("Meetings in which these two met each other.")
    public MeetingContact contact;

    @Description("Meetings held in this range.")
    public DateRange held;

    @Id
    @Description("Meetings held in this state: its id or slug.")
    public String country;

    @Description("Meetings the name of whose place contains this, ignoring case.")
    public String place;

    @Description("Meetings held in one of these ways.")
    public List<@NonNull MeetingFormat> format;

    @Description("Meetings meant to be known this far.")
    public List<@NonNull Disclosure> disclosure;

    @Description("Meetings established this far.")
    public List<@NonNull Confirmation> confirmation;

    @Id
    @Description("Meetings that belong to this round of talks: its id or slug.")
    public String partOf;

    @Id
    @Description("Meetings that were about this policy: its id or slug.")
    public String about;

    @Description("Meetings that belong to a round of talks that matches this.")
    public MeetingFilter round;

    @Description("Meetings that were about a policy that matches this.")
    public PolicyFilter policy;

    @Description("Meetings with a participant that matches this.")
    public ParticipantFilter participant;

    @Description("Meetings with participants whom no source names (true), or without any (false).")
    public Boolean unnamedParticipants;

    @Id
    @Description("Meetings that cite this source, or one that repeats it at any remove: its id or slug.")
    public String citing;

    @Description("Meetings with so many independent sources.")
    public CountRange independentSources;

    @Description("Meetings whose title or summary contains this, ignoring case.")
    public String text;

    @Description("Meetings that have been established as far as they are now since before this moment; with"
            + " `confirmation: [REPORTED]`, those long only reported.")
    public Instant confirmationBefore;

    @Description("Meetings that match all of these as well.")
    public List<@NonNull MeetingFilter> and;

    @Description("Meetings that match at least one of these as well.")
    public List<@NonNull MeetingFilter> or;

    @Description("Meetings that don't match this.")
    public MeetingFilter not;

    @Override
    protected Condition own(FilterPlace at) {
        return Condition.allOf(List.of(
                        Conditions.oneOf("m.format", format, at.field("format")),
                        Conditions.oneOf("m.disclosure", disclosure, at.field("disclosure")),
                        Conditions.oneOf("m.confirmation", confirmation, at.field("confirmation")),
                        Conditions.before(confirmationBefore, "m.confirmationSince"),
                        Conditions.within(held, at.field("held"), "m.date"),
                        Conditions.contains(place, at.field("place"), "m.place.name"),
                        Conditions.contains(text, at.field("text"), "m.title", "m.summary"),
                        EvidenceConditions.citing("m", citing, at.entries(), at.field("citing")),
                        EvidenceConditions.independentSources("m", independentSources, at.field("independentSources"))))
                .and(participants(at))
                .and(relations(at))
                .and(records(at));
    }

    private Condition participants(FilterPlace at) {
        Conditions.checkDirectly(
                directly, at.path(), "involving, involvingAll or involvingAny", involving, involvingAll, involvingAny);
        Condition condition = Condition.ALWAYS;
        if (involving != null) {
            condition = involved(involving, at, "involving");
        }
        if (involvingAll != null) {
            condition = condition.and(Condition.allOf(eachInvolved(involvingAll, at, "involvingAll")));
        }
        if (involvingAny != null) {
            condition = condition.and(Condition.anyOf(eachInvolved(involvingAny, at, "involvingAny")));
        }
        if (contact != null) {
            condition = condition.and(contact.condition(at, "contact"));
        }
        if (unnamedParticipants != null) {
            Condition unnamed = Condition.of(
                    "exists (select 1 from Participation u where u.attended.entryId = m.entryId and u.named = false)");
            condition = condition.and(unnamedParticipants ? unnamed : unnamed.negated());
        }
        return condition;
    }

    private Condition relations(FilterPlace at) {
        Condition condition = Condition.ALWAYS;
        if (country != null) {
            condition = condition.and(
                    Condition.of("m.place.inCountry.entryId = ?", at.require(EntryKind.ACTOR, country, "country")));
        }
        if (partOf != null) {
            condition =
                    condition.and(Condition.of("m.round.entryId = ?", at.require(EntryKind.MEETING, partOf, "partOf")));
        }
        if (about != null) {
            condition = condition.and(Condition.of(
                    "exists (select 1 from Meeting x join x.about y where x.entryId = m.entryId and y.entryId = ?)",
                    at.require(EntryKind.POLICY, about, "about")));
        }
        return condition;
    }

    private Condition records(FilterPlace at) {
        Condition condition = among("m.round.entryId", "Meeting m", round, at, "round");
        if (policy != null) {
            condition = condition.and(among("y.entryId", "Policy p", policy, at, "policy")
                    .ofSome("Meeting x join x.about y where x.entryId = m.entryId"));
        }
        if (participant != null) {
            condition = condition.and(related(participant, at, "participant")
                    .ofSome("Participation q join q.attended met where met.entryId = m.entryId"));
        }
        return condition;
    }

    private Condition involved(String actor, FilterPlace at, String name) {
        Long key = at.require(EntryKind.ACTOR, actor, name);
        return Involvement.involves("m", InvolvementKind.PARTICIPANT, key, Boolean.TRUE.equals(directly));
    }

    private List<Condition> eachInvolved(List<String> actors, FilterPlace at, String name) {
        Conditions.checkLength(actors, at.field(name));
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            conditions.add(involved(actors.get(i), at, name + "[" + i + "]"));
        }
        return conditions;
    }

    @Override
    protected List<MeetingFilter> joinedByAnd() {
        return and;
    }

    @Override
    protected List<MeetingFilter> joinedByOr() {
        return or;
    }

    @Override
    protected MeetingFilter denied() {
        return not;
    }
}
