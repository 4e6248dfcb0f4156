package org.backchannel.actor;

import org.backchannel.paging.Grouping;
import org.backchannel.source.EvidenceGroupings;
import org.eclipse.microprofile.graphql.Description;

/** By what actors can be counted. */
@Description("By what actors can be counted. The key of a group goes into the list's filter as told here.")
public enum ActorGrouping {
    @Description("By what sort of actor it is; `kind: [key]`.")
    KIND(Grouping.byValue("a.kind")),
    @Description("By each source that it cites, or that a source it cites repeats; `citing: key`. Of several sources an"
            + " actor counts with each.")
    SOURCE(EvidenceGroupings.bySource("a")),
    @Description("By each independent source: where the repeating ends that a source it cites began; `citing: key`.")
    ORIGIN(EvidenceGroupings.byOrigin("a"));

    private final transient Grouping grouping;

    ActorGrouping(Grouping grouping) {
        this.grouping = grouping;
    }

    Grouping grouping() {
        return grouping;
    }
}
