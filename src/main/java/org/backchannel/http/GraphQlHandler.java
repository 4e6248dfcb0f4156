package org.backchannel.http;

import io.opentelemetry.context.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.backchannel.engine.Deadline;

/** Takes one GraphQL request from HTTP to its answer, on a worker thread, in time and not too many at once. */
final class GraphQlHandler implements Handler<RoutingContext> {
    private static final int ONE_THAT_WAITS = 1; // for the database, while each processor is at a request
    private static final int OF_THE_HEAP = 4; // that part of it is for long answers, unless more or less is set

    private final HttpConfig config;
    private final Answering answering;
    private final RequestLine line;
    private final UnderWay underWay;
    private final LongAnswers longAnswers;
    private final AtomicBoolean watched = new AtomicBoolean();

    /** @param threads answers each request */
    GraphQlHandler(HttpConfig config, Answering answering, Executor threads) {
        this.config = config;
        this.answering = answering;
        int few = Runtime.getRuntime().availableProcessors() + ONE_THAT_WAITS;
        this.line = new RequestLine(threads, few, config.maxConcurrent(), System::nanoTime);
        this.underWay = new UnderWay(config.maxConcurrent(), config.timeout(), System::nanoTime);
        long most = config.longAnswers()
                .maxBytes()
                .orElseGet(() -> Runtime.getRuntime().maxMemory() / OF_THE_HEAP);
        this.longAnswers = new LongAnswers(config.timeout(), most, System::nanoTime);
    }

    @Override
    public void handle(RoutingContext context) {
        MediaType type =
                MediaType.accepted(context.request().getHeader("Accept")).orElse(null);
        Exchange exchange = new Exchange(context, type == null ? MediaType.JSON : type, longAnswers);
        try {
            if (type == null) {
                throw BadRequest.malformed(
                        406, "we answer in application/graphql-response+json or application/json; accept one of them");
            }
            answer(context, exchange, RequestReader.read(context));
        } catch (BadRequest bad) {
            exchange.refuse(bad);
        }
    }

    /** What failed before the handler was reached: a body that is too long, or that never came. */
    void fail(RoutingContext context) {
        if (context.failure() instanceof StreamResetException) {
            return; // as below, but others may still be on its connection
        }
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

    private void answer(RoutingContext context, Exchange exchange, RequestParameters parameters) {
        Deadline deadline = new Deadline();
        UnderWay.Request request = underWay.begin(() -> {
            pass(context, deadline);
            exchange.refuse(BadRequest.timedOut("this took longer than "
                    + config.timeout().toMillis() + " ms, the most a request may take; ask for less"));
        });
        // A client that has hung up waits for nothing more.
        context.response().closeHandler(hungUp -> pass(context, deadline));
        boolean byGet = context.request().method() == HttpMethod.GET;
        try {
            line.add(Context.current().wrap(() -> {
                try {
                    answering.answer(parameters, byGet, exchange, deadline);
                } finally {
                    // Not when the answer is sent: a statement may outlive its request's deadline.
                    underWay.end(request);
                }
            }));
        } catch (RejectedExecutionException shuttingDown) {
            underWay.end(request);
            throw BadRequest.overloaded("this server is about to stop; try again in a second");
        }
        watch(context.vertx());
    }

    private void watch(Vertx vertx) {
        if (!watched.get() && isSomethingToLookAt() && watched.compareAndSet(false, true)) {
            vertx.setTimer(RequestLine.PATIENCE.toMillis(), passed -> {
                watched.set(false);
                line.look();
                underWay.look();
                watch(vertx);
            });
        }
    }

    private boolean isSomethingToLookAt() {
        return underWay.isAny() || line.isSomethingToLookAt();
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
