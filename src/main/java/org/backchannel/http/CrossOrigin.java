package org.backchannel.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import java.util.List;
import java.util.Set;

/** Lets pages of named other origins read our answers, never with a reader's cookies or passwords. */
final class CrossOrigin implements Handler<RoutingContext> {
    private static final String EVERY = "*";
    private static final int AN_HOUR = 3600;

    private final Set<String> origins;
    private final CorsHandler cors;

    CrossOrigin(Set<String> origins) {
        this.origins = origins;
        this.cors = CorsHandler.create()
                .addOrigins(List.copyOf(origins))
                .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.POST))
                .allowedHeaders(Set.of("Accept", "Content-Type", "If-None-Match"))
                .exposedHeaders(Set.of("ETag", "Retry-After", "RateLimit", "RateLimit-Policy"))
                .maxAgeSeconds(AN_HOUR);
    }

    // The library's handler refuses what comes from any other origin, our own UI's posts among them.
    @Override
    public void handle(RoutingContext context) {
        String origin = context.request().getHeader("Origin");
        if (origin == null || origins.contains(origin) || origins.contains(EVERY)) {
            cors.handle(context);
        } else {
            context.response().headers().add("Vary", "Origin");
            context.next();
        }
    }
}
