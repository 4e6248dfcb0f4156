package org.backchannel.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of what comes in by HTTP. */
@ConfigMapping(prefix = "backchannel.http")
interface HttpConfig {
    /** Longest body of a GraphQL request, in bytes. */
    @WithDefault("262144")
    long maxBody();

    /** How long a request may take before it is stopped. */
    @WithDefault("10s")
    Duration timeout();

    /** How many requests may be under way at once. */
    @WithDefault("64")
    int maxConcurrent();
}
