package org.backchannel.source;

import org.backchannel.paging.Grouping;
import org.eclipse.microprofile.graphql.Description;

/** By what sources can be counted. */
@Description("By what sources can be counted. The key of a group goes into the list's filter as told here.")
public enum SourceGrouping {
    @Description("By what sort of document it is; `kind: [key]`.")
    KIND(Grouping.byValue("src.kind")),
    @Description("By where the repeating ends that it is a part of; `origin: key`.")
    ORIGIN(Grouping.byRecord("", "src.origin.entryId", SourceDocument.class));

    private final transient Grouping grouping;

    SourceGrouping(Grouping grouping) {
        this.grouping = grouping;
    }

    Grouping grouping() {
        return grouping;
    }
}
