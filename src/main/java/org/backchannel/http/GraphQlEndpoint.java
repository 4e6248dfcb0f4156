package org.backchannel.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.backchannel.database.Snapshot;
import org.backchannel.engine.QueryEngine;
import org.backchannel.record.RecordVersion;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts {@link GraphQlHandler} before the engine's own handlers of {@code /graphql}. */
@Singleton
class GraphQlEndpoint {
    private static final String PATH = "/graphql";
    private static final int BEFORE_THE_ENGINE = -100_000; // its WebSocket handler comes long before its others

    @Inject
    QueryEngine engine;

    @Inject
    Snapshot snapshot;

    @Inject
    HttpConfig config;

    @Inject
    RecordVersion version;

    @Inject
    ExecutorService threads;

    void register(@Observes Router router) {
        GraphQlHandler handler = handler();
        config.corsOrigins()
                .ifPresent(origins ->
                        router.route(PATH + "*").order(BEFORE_THE_ENGINE - 3).handler(new CrossOrigin(origins)));
        router.route(PATH + "/schema.graphql").order(BEFORE_THE_ENGINE).handler(GraphQlEndpoint::compress);
        if (config.rate() > 0) {
            router.route(PATH).order(BEFORE_THE_ENGINE - 2).handler(new RateLimit(config.rate(), System::nanoTime));
        }
        router.route(PATH).order(BEFORE_THE_ENGINE - 1).handler(GraphQlEndpoint::refuseUpgrade);
        router.route(PATH)
                .order(BEFORE_THE_ENGINE)
                .handler(BodyHandler.create(false).setBodyLimit(config.maxBody()))
                .handler(handler)
                .failureHandler(handler::fail);
    }

    private GraphQlHandler handler() {
        Documents documents = new Documents(
                config.documents(),
                TrustedDocuments.load(config.trustedDocuments()),
                new LearnedDocuments(
                        config.persisted().maxEntries(), config.persisted().maxBytes()),
                engine::document);
        String build = Build.id(ConfigProvider.getConfig());
        return new GraphQlHandler(config, new Answering(documents, engine, snapshot, version::current, build), threads);
    }

    // The platform marks what is sent by handlers that it doesn't know as not to be compressed.
    private static void compress(RoutingContext context) {
        context.addHeadersEndHandler(sending -> {
            context.response().headers().remove("Content-Encoding").add("Vary", "Accept-Encoding");
        });
        context.next();
    }

    // There are no subscriptions, and a socket would be a way around the checks of a request.
    private static void refuseUpgrade(RoutingContext context) {
        if (context.request().getHeader("Upgrade") != null) {
            new Exchange(context, MediaType.JSON)
                    .refuse(BadRequest.malformed(403, "there is no WebSocket here; send GraphQL by POST"));
        } else {
            context.next();
        }
    }
}
