package org.backchannel.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How far a search goes. */
@ConfigMapping(prefix = "backchannel.search")
public interface SearchConfig {
    /** How many texts of each sort that hold a word are looked at, and how many records that may hold several. */
    @WithDefault("2000")
    int mostTexts();
}
