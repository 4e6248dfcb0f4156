package org.backchannel.statement;

import org.backchannel.actor.Actor;
import org.backchannel.paging.Grouping;
import org.backchannel.source.EvidenceGroupings;
import org.eclipse.microprofile.graphql.Description;

/** By what statements can be counted. */
@Description("By what statements can be counted. The key of a group goes into the list's filter as told here.")
public enum StatementGrouping {
    @Description("By how the source tells who is speaking; `attribution: [key]`.")
    ATTRIBUTION(Grouping.byValue("s.attribution.kind")),
    @Description("By through what it was made; `medium: [key]`.")
    MEDIUM(Grouping.byValue("s.medium")),
    @Description("By whose words the text is in; `wording: [key]`.")
    WORDING(Grouping.byValue("s.wording")),
    @Description("By how far it is established that this was said; `confirmation: [key]`.")
    CONFIRMATION(Grouping.byValue("s.confirmation")),
    @Description("By the named speaker; `speaker: {id: [key]}`.")
    SPEAKER(Grouping.byRecord("", "s.saidBy.entryId", Actor.class)),
    @Description("By the state in which the meeting was that it is about; `meeting: {country: key}`.")
    COUNTRY(Grouping.byRecord("left join s.aboutMeeting held", "held.place.inCountry.entryId", Actor.class)),
    @Description("By each source that it cites, or that a source it cites repeats; `citing: key`. Of several sources a"
            + " statement counts with each.")
    SOURCE(EvidenceGroupings.bySource("s")),
    @Description("By each independent source: where the repeating ends that a source it cites began; `citing: key`.")
    ORIGIN(EvidenceGroupings.byOrigin("s"));

    private final transient Grouping grouping;

    StatementGrouping(Grouping grouping) {
        this.grouping = grouping;
    }

    Grouping grouping() {
        return grouping;
    }
}
