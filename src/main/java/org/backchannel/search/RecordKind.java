package org.backchannel.search;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backchannel.actor.Actor;
import org.backchannel.actor.Office;
import org.backchannel.meeting.Meeting;
import org.backchannel.policy.Policy;
import org.backchannel.record.Recorded;
import org.backchannel.source.SourceDocument;
import org.backchannel.statement.Statement;
import org.eclipse.microprofile.graphql.Description;

/** What can be searched for. */
@Description("What can be searched for.")
public enum RecordKind {
    @Description("Actors, by their names and the passages that support them.")
    ACTOR(Actor.class),
    @Description("Offices, by title and passages.")
    OFFICE(Office.class),
    @Description("Meetings, by title, summary and passages, those on their participants included.")
    MEETING(Meeting.class),
    @Description("Policies, by title, summary and passages, those on their steps included.")
    POLICY(Policy.class),
    @Description("Statements, by text, the words for an unnamed speaker, and passages.")
    STATEMENT(Statement.class),
    @Description("Sources, by title.")
    SOURCE(SourceDocument.class);

    private static final Map<String, RecordKind> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(RecordKind::name, Function.identity()));

    final Class<? extends Recorded> type;

    RecordKind(Class<? extends Recorded> type) {
        this.type = type;
    }

    /** The kind of that name, or null if what is called so can't be searched for. */
    static RecordKind called(String name) {
        return BY_NAME.get(name);
    }
}
