package org.backchannel.policy;

import org.backchannel.actor.Actor;
import org.backchannel.paging.Grouping;
import org.backchannel.source.EvidenceGroupings;
import org.eclipse.microprofile.graphql.Description;

/** By what policies can be counted. */
@Description("By what policies can be counted. The key of a group goes into the list's filter as told here.")
public enum PolicyGrouping {
    @Description("By what sort of course it is; `kind: [key]`.")
    KIND(Grouping.byValue("p.kind")),
    @Description("By how far it has come, as the status of its last step; `status: [key]`.")
    STATUS(Grouping.byValue("p.status")),
    @Description("By how far it is established; `confirmation: [key]`.")
    CONFIRMATION(Grouping.byValue("p.confirmation")),
    @Description("By whose course it is; `holder: {id: [key]}`.")
    HOLDER(Grouping.byRecord("", "p.heldBy.entryId", Actor.class)),
    @Description("By whom it is directed at; `targets: {id: [key]}`. Of several targets a policy counts with each.")
    TARGET(Grouping.byRecord("left join p.directedAt directedAt", "directedAt.entryId", Actor.class)),
    @Description("By each source that it cites, or that a source it cites repeats; `citing: key`. Of several sources a"
            + " policy counts with each.")
    SOURCE(EvidenceGroupings.bySource("p")),
    @Description("By each independent source: where the repeating ends that a source it cites began; `citing: key`.")
    ORIGIN(EvidenceGroupings.byOrigin("p"));

    private final transient Grouping grouping;

    PolicyGrouping(Grouping grouping) {
        this.grouping = grouping;
    }

    Grouping grouping() {
        return grouping;
    }
}
