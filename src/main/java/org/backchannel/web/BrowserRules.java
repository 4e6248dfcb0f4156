package org.backchannel.web;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Tells browsers with every answer what our pages may do: nothing from elsewhere, nothing inline, no framing. By a
 * handler of our own, since the platform's headers by address match each request's address with each of their patterns.
 */
@Singleton
class BrowserRules {
    private static final int BEFORE_ALL = Integer.MIN_VALUE;
    private static final String OURS =
            "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final String GRAPHIQL = "/graphiql";
    /** It writes styles into its page. */
    private static final String FOR_GRAPHIQL =
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                    + "font-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; "
                    + "frame-ancestors 'none'";

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(BrowserRules::add);
    }

    private static void add(RoutingContext context) {
        HttpServerResponse response = context.response();
        boolean graphiQl = context.normalizedPath().startsWith(GRAPHIQL);
        response.headers()
                .set("Content-Security-Policy", graphiQl ? FOR_GRAPHIQL : OURS)
                .set("X-Content-Type-Options", "nosniff")
                // A source must not learn from our link what a reader was reading.
                .set("Referrer-Policy", "no-referrer");
        context.next();
    }
}
