package org.backchannel.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.backchannel.engine.QueryEngine;

/** Puts {@link GraphQlHandler} before the engine's own handlers of {@code /graphql}. */
@ApplicationScoped
class GraphQlEndpoint {
    private static final int BEFORE_THE_ENGINE = -100_000; // its WebSocket handler comes long before its others

    @Inject
    QueryEngine engine;

    @Inject
    HttpConfig config;

    void register(@Observes Router router) {
        GraphQlHandler handler = new GraphQlHandler(engine, config);
        router.route("/graphql").order(BEFORE_THE_ENGINE - 1).handler(GraphQlEndpoint::refuseUpgrade);
        router.route("/graphql")
                .order(BEFORE_THE_ENGINE)
                .handler(BodyHandler.create(false).setBodyLimit(config.maxBody()))
                .handler(handler)
                .failureHandler(handler::fail);
    }

    // There are no subscriptions, and a socket would be a way around the checks of a request.
    private static void refuseUpgrade(RoutingContext context) {
        if (context.request().getHeader("Upgrade") != null) {
            context.response().setStatusCode(400).end("no WebSocket here; send GraphQL by POST");
        } else {
            context.next();
        }
    }
}
