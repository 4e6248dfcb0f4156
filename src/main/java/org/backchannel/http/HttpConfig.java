package org.backchannel.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of what comes in by HTTP. */
@ConfigMapping(prefix = "backchannel.http")
interface HttpConfig {
    /** Longest body of a GraphQL request, in bytes. */
    @WithDefault("262144")
    long maxBody();
}
