package org.backchannel.meeting;

import java.util.Map;
import org.backchannel.paging.Condition;
import org.backchannel.paging.FilterPlace;
import org.backchannel.paging.Relation;
import org.backchannel.record.EntryKind;
import org.backchannel.refusal.Refusal;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Two actors who met each other, as contacts are counted. */
@Input("MeetingContact")
@Description("Two actors who met each other, on different sides, as `contacts` counts it.")
public class MeetingContact {
    @Id
    @NonNull
    @Description("One of them: its id or slug.")
    public String of;

    @Id
    @NonNull
    @Description("The other: its id or slug.")
    public String with;

    @DefaultValue("PARTICIPANTS")
    @Description("Whether the two took part as named, or were sides that others took part for.")
    public ContactLevel between;

    /**
     * Holds for the meetings, under the alias {@code m}, in which they met.
     *
     * @param at where this stands in the filter
     * @throws Refusal NOT_FOUND, or INVALID if both are the same
     */
    Condition condition(FilterPlace at, String field) {
        Long one = at.require(EntryKind.ACTOR, of, field + ".of");
        Long other = at.require(EntryKind.ACTOR, with, field + ".with");
        if (one.equals(other)) {
            throw Refusal.invalid(
                    at.field(field) + ".with", "is the same actor as 'of', and nobody meets itself; name another");
        }
        Condition link = Condition.of(
                "k.level = ? and k.withKey = ?", between == null ? ContactLevel.PARTICIPANTS : between, other);
        return Relation.linked(
                        "m",
                        "Encounter k",
                        "k.actorKey",
                        link,
                        Map.of(
                                "m.date.earliest", "k.firstDay",
                                "m.date.latest", "k.lastDay",
                                "m.entryId", "k.meetingKey"))
                .on(one, "m");
    }
}
