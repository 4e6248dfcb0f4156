package org.backchannel.http;

import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * As many threads for the network as there are processors, where the platform has twice as many unless it is set
 * otherwise: they never wait for anything, and answers are made by others (see {@link RequestLine}).
 */
@Singleton
class NetworkThreads implements VertxOptionsCustomizer {
    private static final String SETTING = "quarkus.vertx.event-loops-pool-size";
    private static final int FEWEST = 2; // so that one that is busy with a long answer doesn't keep all others

    @Override
    public void accept(VertxOptions options) {
        if (ConfigProvider.getConfig().getOptionalValue(SETTING, Integer.class).isEmpty()) {
            options.setEventLoopPoolSize(Math.max(FEWEST, Runtime.getRuntime().availableProcessors()));
        }
    }
}
