package org.backchannel.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.backchannel.engine.Deadline;

/** Takes one GraphQL request from HTTP to its answer, on a worker thread, in time and not too many at once. */
final class GraphQlHandler implements Handler<RoutingContext> {
    private final HttpConfig config;
    private final Answering answering;
    private final AtomicInteger underWay = new AtomicInteger();

    GraphQlHandler(HttpConfig config, Answering answering) {
        this.config = config;
        this.answering = answering;
    }

    @Override
    public void handle(RoutingContext context) {
        MediaType type =
                MediaType.accepted(context.request().getHeader("Accept")).orElse(null);
        Exchange exchange = new Exchange(context, type == null ? MediaType.JSON : type, config.timeout());
        try {
            if (type == null) {
                throw BadRequest.malformed(
                        406, "we answer in application/graphql-response+json or application/json; accept one of them");
            }
            RequestParameters parameters = RequestReader.read(context);
            admit();
            answer(context, exchange, parameters);
        } catch (BadRequest bad) {
            exchange.refuse(bad);
        }
    }

    /** What failed before the handler was reached: a body that is too long, or that never came. */
    void fail(RoutingContext context) {
        if (context.failure() instanceof IOException || context.failure() instanceof HttpClosedException) {
            // The client has broken off: there is nobody to answer, and nothing that the log should be filled with.
            context.request().connection().close();
            return;
        }
        Exchange exchange = new Exchange(context, MediaType.JSON);
        if (context.statusCode() == 413) {
            exchange.refuse(BadRequest.malformed(
                    413, "the body is longer than " + config.maxBody() + " bytes, the most a request may have"));
        } else if (context.statusCode() >= 400 && context.statusCode() < 500) {
            exchange.refuse(BadRequest.malformed(context.statusCode(), "this isn't a request that we can read"));
        } else {
            exchange.fault(context.failure());
        }
    }

    private void admit() {
        if (underWay.incrementAndGet() > config.maxConcurrent()) {
            underWay.decrementAndGet();
            throw BadRequest.overloaded("too many requests are under way; try again in a second");
        }
    }

    private void answer(RoutingContext context, Exchange exchange, RequestParameters parameters) {
        Deadline deadline = new Deadline();
        long timer = context.vertx().setTimer(config.timeout().toMillis(), passed -> {
            pass(context, deadline);
            exchange.refuse(BadRequest.timedOut("this took longer than "
                    + config.timeout().toMillis() + " ms, the most a request may take; ask for less"));
        });
        // A client that has hung up waits for nothing more.
        context.response().closeHandler(hungUp -> pass(context, deadline));
        boolean byGet = context.request().method() == HttpMethod.GET;
        context.vertx()
                .executeBlocking(
                        () -> {
                            answering.answer(parameters, byGet, exchange, deadline);
                            return null;
                        },
                        false)
                // Not when the answer is sent but when nothing works at it any more: a statement may outlive its
                // request's deadline.
                .onComplete(done -> {
                    context.vertx().cancelTimer(timer);
                    underWay.decrementAndGet();
                });
    }

    // To stop a statement, a driver may have to connect to its database.
    private static void pass(RoutingContext context, Deadline deadline) {
        deadline.pass();
        context.vertx()
                .executeBlocking(
                        () -> {
                            deadline.stop();
                            return null;
                        },
                        false);
    }
}
