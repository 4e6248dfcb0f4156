package org.backchannel.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        return new Strand<>(
                TimelineKind.MEETING,
                Meeting.class,
                "m",
                meeting -> meeting.date,
                held.and(anyOf(
                        List.of(involving("m.entryId")),
                        List.of(
                                Condition.of("among(?, m.entryId)", meetings),
                                Condition.of("among(?, m.round.entryId)", meetings)),
                        List.of(Condition.of("among(?, y.entryId)", policies)
                                .ofSome("Meeting x join x.about y where x.entryId = m.entryId")))));
    }

    Strand<Statement> statements(Condition held) {
        return new Strand<>(
                TimelineKind.STATEMENT,
                Statement.class,
                "s",
                statement -> statement.date,
                held.and(anyOf(
                        List.of(involving("s.entryId")),
                        List.of(Condition.of("among(?, s.aboutMeeting.entryId)", meetings), mentioning(meetings)),
                        List.of(mentioning(policies)))));
    }

    Strand<PolicyStep> steps(Condition held) {
        return new Strand<>(
                TimelineKind.POLICY_STEP,
                PolicyStep.class,
                "st",
                step -> step.date,
                held.and(anyOf(
                        List.of(involving("st.ofPolicy.entryId")),
                        List.of(Condition.of("among(?, x.entryId)", meetings)
                                .ofSome("Meeting x join x.about y where y.entryId = st.ofPolicy.entryId")),
                        List.of(Condition.of("among(?, st.ofPolicy.entryId)", policies)))));
    }

    private Condition involving(String key) {
        return Condition.of("among(?, i.actorKey)", actors).ofSome("Involvement i where i.recordKey = " + key);
    }

    private static Condition mentioning(List<Long> targets) {
        return Condition.of("among(?, n.targetKey)", targets)
                .ofSome("Statement x join x.bearings n where x.entryId = s.entryId");
    }

    private Condition anyOf(List<Condition> ofActors, List<Condition> ofMeetings, List<Condition> ofPolicies) {
        List<Condition> ways = new ArrayList<>();
        ways.addAll(actors.isEmpty() ? List.of() : ofActors);
        ways.addAll(meetings.isEmpty() ? List.of() : ofMeetings);
        ways.addAll(policies.isEmpty() ? List.of() : ofPolicies);
        return ways.isEmpty() ? Condition.ALWAYS : Condition.anyOf(ways);
    }
}
