package org.backchannel.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backchannel.involvement.InvolvementKind;
import org.backchannel.meeting.Meeting;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Conditions;
import org.backchannel.policy.PolicyStep;
import org.backchannel.record.Entries;
import org.backchannel.record.Entry;
import org.backchannel.record.EntryKind;
import org.backchannel.refusal.Refusal;
import org.backchannel.statement.Statement;

/** What a timeline is about: keys of actors, meetings and policies; about everything, where none are named. */
record Subjects(List<Long> actors, List<Long> meetings, List<Long> policies) {

    /**
     * The subjects of those ids or slugs. One statement.
     *
     * @throws Refusal when one names no actor, meeting or policy
     */
    static Subjects of(List<String> about, Entries entries) {
        Subjects subjects = new Subjects(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (about == null || about.isEmpty()) {
            return subjects;
        }
        Conditions.checkLength(about, "about");
        Map<String, Entry> found = entries.findAll(about);
        for (int i = 0; i < about.size(); i++) {
            Entry entry = found.get(about.get(i));
            EntryKind kind = entry == null ? null : entry.kind;
            List<Long> keys = kind == EntryKind.ACTOR
                    ? subjects.actors
                    : kind == EntryKind.MEETING
                            ? subjects.meetings
                            : kind == EntryKind.POLICY ? subjects.policies : null;
            if (keys == null) {
                throw Refusal.notFound("about[" + i + "]", "actor, meeting or policy", about.get(i));
            }
            keys.add(entry.id);
        }
        return subjects;
    }

    Strand<Meeting> meetings(Condition held) {
        List<Condition> keys = keys(
                List.of(involving(InvolvementKind.PARTICIPANT)),
                List.of(
                        found("x.entryId", "Meeting x", "x.entryId", meetings),
                        found("x.entryId", "Meeting x", "x.round.entryId", meetings)),
                List.of(found("x.entryId", "Meeting x join x.about y", "y.entryId", policies)));
        return new Strand<>(TimelineKind.MEETING, Meeting.class, "m", "m.entryId", meeting -> meeting.date, held, keys);
    }

    Strand<Statement> statements(Condition held) {
        List<Condition> keys = keys(
                List.of(involving(InvolvementKind.SPEAKER, InvolvementKind.MENTIONED)),
                List.of(found("x.entryId", "Statement x", "x.aboutMeeting.entryId", meetings), mentioning(meetings)),
                List.of(mentioning(policies)));
        return new Strand<>(
                TimelineKind.STATEMENT, Statement.class, "s", "s.entryId", statement -> statement.date, held, keys);
    }

    Strand<PolicyStep> steps(Condition held) {
        List<Condition> keys = keys(
                List.of(involving(InvolvementKind.HOLDER, InvolvementKind.TARGET)),
                List.of(found("y.entryId", "Meeting x join x.about y", "x.entryId", meetings)),
                List.of(found("x.entryId", "Policy x", "x.entryId", policies)));
        return new Strand<>(
                TimelineKind.POLICY_STEP, PolicyStep.class, "st", "st.ofPolicy.entryId", step -> step.date, held, keys);
    }

    // Without its kinds, though a record's key tells them, no index would find the involvements of an actor.
    private Condition involving(InvolvementKind... kinds) {
        return new Condition(
                "select i.recordKey as found from Involvement i where among(?, i.kind) and among(?, i.actorKey)",
                List.of(List.of(kinds), actors));
    }

    private static Condition mentioning(List<Long> targets) {
        return found("x.entryId", "Statement x join x.bearings n", "n.targetKey", targets);
    }

    /** Selects the key of each of those rows that bears on one of the subjects. */
    private static Condition found(String key, String rows, String subject, List<Long> subjects) {
        return Condition.of("select " + key + " as found from " + rows + " where among(?, " + subject + ")", subjects);
    }

    /** Selects the keys of what bears on the subjects, of whichever sorts there are. */
    private List<Condition> keys(List<Condition> ofActors, List<Condition> ofMeetings, List<Condition> ofPolicies) {
        List<Condition> keys = new ArrayList<>();
        keys.addAll(actors.isEmpty() ? List.of() : ofActors);
        keys.addAll(meetings.isEmpty() ? List.of() : ofMeetings);
        keys.addAll(policies.isEmpty() ? List.of() : ofPolicies);
        return keys;
    }
}
