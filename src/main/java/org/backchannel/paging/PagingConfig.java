package org.backchannel.paging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What lists tell of themselves. */
@ConfigMapping(prefix = "backchannel.lists")
public interface PagingConfig {
    /** How far a list is counted: to the end of a million rows it would take longer than all else in a request. */
    @WithDefault("100000")
    int mostCounted();
}
