package org.backchannel.meeting;

import org.backchannel.actor.Actor;
import org.backchannel.paging.Grouping;
import org.backchannel.source.EvidenceGroupings;
import org.eclipse.microprofile.graphql.Description;

/** By what meetings can be counted. */
@Description("By what meetings can be counted. The key of a group goes into the list's filter as told here.")
public enum MeetingGrouping {
    @Description("By how the participants came together; `format: [key]`.")
    FORMAT(Grouping.byValue("m.format")),
    @Description("By whether the sides meant it to be known; `disclosure: [key]`.")
    DISCLOSURE(Grouping.byValue("m.disclosure")),
    @Description("By how far it is established that it took place; `confirmation: [key]`.")
    CONFIRMATION(Grouping.byValue("m.confirmation")),
    @Description("By the state it was in; `country: key`.")
    COUNTRY(Grouping.byRecord("", "m.place.inCountry.entryId", Actor.class)),
    @Description("By the name of the place, in one state; `place: key`, which finds longer names with it as well.")
    PLACE(new Grouping("", "m.place.name", "m.place.inCountry.entryId", Actor.class)),
    @Description("By each source that it cites, or that a source it cites repeats; `citing: key`. Of several sources a"
            + " meeting counts with each.")
    SOURCE(EvidenceGroupings.bySource("m")),
    @Description("By each independent source: where the repeating ends that a source it cites began; `citing: key`.")
    ORIGIN(EvidenceGroupings.byOrigin("m"));

    private final transient Grouping grouping;

    MeetingGrouping(Grouping grouping) {
        this.grouping = grouping;
    }

    Grouping grouping() {
        return grouping;
    }
}
