package org.backchannel.meeting;

import java.util.List;
import org.backchannel.date.HistoricalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** That two actors met: how often, and through which meetings. Those on one side of a meeting don't meet each other. */
@Type("Contact")
@Description("That two actors met: how often, and through which meetings."
        + " Participants on the same side of a meeting don't count as meeting each other, and unnamed people whose side isn't told"
        + " don't count at all.")
public class Contact {
    @Ignore
    public final Long actorKey;

    @Ignore
    public final Long withKey;

    private final int count;
    private final List<Meeting> meetings;

    Contact(Long actorKey, Long withKey, int count, List<Meeting> meetings) {
        this.actorKey = actorKey;
        this.withKey = withKey;
        this.count = count;
        this.meetings = meetings;
    }

    @NonNull
    @Description("In how many meetings they met, rounds of talks included.")
    public Integer getMeetingCount() {
        return count;
    }

    @NonNull
    @Description("When they first met, as known.")
    public HistoricalDate getFirst() {
        return meetings.get(0).date;
    }

    @NonNull
    @Description("When they last met, as known.")
    public HistoricalDate getLast() {
        return meetings.get(meetings.size() - 1).date;
    }

    @NonNull
    @Description("The meetings in which they met, the earliest first; beyond 100, the first 100 and the last.")
    public List<@NonNull Meeting> getMeetings() {
        return meetings;
    }
}
