package org.backchannel.paging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How far lists are looked through. */
@ConfigMapping(prefix = "backchannel.lists")
public interface PagingConfig {
    /** How far a list is counted: to the end of a million rows it would take longer than all else in a request. */
    @WithDefault("100000")
    int mostCounted();

    /** How far a list is counted that is filtered by long texts, where to look at one takes twenty times as long. */
    @WithDefault("10000")
    int mostCountedByText();

    /** How far a list is counted that is filtered so. */
    default int mostCounted(Condition where) {
        return where.byLongText() ? mostCountedByText() : mostCounted();
    }

    /**
     * On PostgreSQL: how many rows of a list, in its order, are looked at for those that pass a filter by related records, before all that
     * pass are collected and sorted. To look at so many takes about as long as to collect what so rare a filter leaves.
     */
    @WithDefault("10000")
    int nearest();
}
