package org.backchannel.http;

import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Half as many threads for the network as there are processors, where the platform has twice as many unless it is set
 * otherwise: they never wait for anything, answers are made by others (see {@link RequestLine}), and to read and send
 * takes about a third of a small request's CPU. A thread that has much to do takes in and sends several requests at a
 * time, where two with little to do are woken for each.
 */
@Singleton
class NetworkThreads implements VertxOptionsCustomizer {
    private static final String SETTING = "quarkus.vertx.event-loops-pool-size";

    @Override
    public void accept(VertxOptions options) {
        if (ConfigProvider.getConfig().getOptionalValue(SETTING, Integer.class).isEmpty()) {
            options.setEventLoopPoolSize(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
        }
    }
}
