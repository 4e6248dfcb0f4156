package org.backchannel.http;

import graphql.GraphQLException;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.backchannel.engine.Deadline;
import org.backchannel.engine.QueryEngine;

/** Takes one GraphQL request from HTTP to the engine, and its answer back, in time and not too many at once. */
final class GraphQlHandler implements Handler<RoutingContext> {
    private static final String JSON_TYPE = "application/json";

    private final QueryEngine engine;
    private final HttpConfig config;
    private final AtomicInteger underWay = new AtomicInteger();

    GraphQlHandler(QueryEngine engine, HttpConfig config) {
        this.engine = engine;
        this.config = config;
    }

    @Override
    public void handle(RoutingContext context) {
        MediaType type =
                MediaType.accepted(context.request().getHeader("Accept")).orElse(null);
        Exchange exchange = new Exchange(context, type == null ? MediaType.JSON : type);
        try {
            if (type == null) {
                throw BadRequest.malformed(
                        406, "we answer in application/graphql-response+json or application/json; accept one of them");
            }
            GraphQlRequest request = request(context);
            admit(context);
            execute(context, exchange, request);
        } catch (BadRequest bad) {
            exchange.refuse(bad);
        }
    }

    /** What failed before the handler was reached: a body that is too long. */
    void fail(RoutingContext context) {
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

    private static GraphQlRequest request(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (method == HttpMethod.POST) {
            checkContentType(context.request().getHeader("Content-Type"));
            Buffer body = context.body().buffer();
            return GraphQlRequest.ofBody(body == null ? new byte[0] : body.getBytes());
        }
        if (method == HttpMethod.GET) {
            GraphQlRequest request = GraphQlRequest.ofParameters(context.queryParams());
            if (!request.onlyQueries()) {
                context.response().putHeader("Allow", "POST");
                throw BadRequest.malformed(405, "by GET only queries are run; send mutations by POST");
            }
            return request;
        }
        context.response().putHeader("Allow", "GET, POST");
        throw BadRequest.malformed(405, "send GraphQL by POST, or queries by GET");
    }

    // Only a type that a form can't send: a page elsewhere can't make a reader's browser send it unasked. GraphiQL
    // names it twice, in one header that says "application/json, application/json".
    private static void checkContentType(String header) {
        String[] types =
                header == null ? new String[0] : header.toLowerCase(Locale.ROOT).split(",");
        if (types.length == 0 || !Arrays.stream(types).allMatch(GraphQlHandler::isJson)) {
            throw BadRequest.malformed(415, "send the request as application/json in UTF-8");
        }
    }

    private static boolean isJson(String type) {
        String[] parts = type.split(";");
        return parts.length > 0
                && parts[0].strip().equals(JSON_TYPE)
                && Arrays.stream(parts)
                        .skip(1)
                        .map(parameter -> parameter.strip().replace("\"", ""))
                        .allMatch(parameter -> !parameter.startsWith("charset=") || parameter.equals("charset=utf-8"));
    }

    private void admit(RoutingContext context) {
        if (underWay.incrementAndGet() > config.maxConcurrent()) {
            underWay.decrementAndGet();
            context.response().putHeader("Retry-After", "1");
            throw BadRequest.overloaded("too many requests are under way; try again in a second");
        }
    }

    private void execute(RoutingContext context, Exchange exchange, GraphQlRequest request) {
        Deadline deadline = new Deadline();
        long timer = context.vertx().setTimer(config.timeout().toMillis(), passed -> {
            deadline.pass();
            exchange.refuse(BadRequest.timedOut("this took longer than "
                    + config.timeout().toMillis() + " ms, the most a request may take; ask for less"));
        });
        // Done not when the answer is sent but when the engine is: a statement may outlive its request's deadline.
        context.vertx()
                .executeBlocking(
                        () -> engine.answer(request.query(), request.operationName(), request.variables(), deadline),
                        false)
                .onComplete(result -> {
                    context.vertx().cancelTimer(timer);
                    underWay.decrementAndGet();
                })
                .onSuccess(result -> exchange.answer(result.isDataPresent(), result.toSpecification()))
                .onFailure(failure -> {
                    if (failure instanceof GraphQLException refused) { // variables that don't fit
                        exchange.refuse(BadRequest.unfit(refused.getMessage()));
                    } else {
                        exchange.fault(failure);
                    }
                });
    }
}
