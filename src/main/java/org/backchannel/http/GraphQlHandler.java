package org.backchannel.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ExecutionResult;
import graphql.GraphQLException;
import io.quarkus.logging.Log;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.backchannel.refusal.RefusalCode;

/** Takes one GraphQL request from HTTP to the engine, and its answer back. */
final class GraphQlHandler extends SmallRyeGraphQLAbstractHandler {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String JSON_TYPE = "application/json";

    GraphQlHandler(CurrentIdentityAssociation identity, CurrentVertxRequest request) {
        super(identity, request, false);
    }

    @Override
    protected void doHandle(RoutingContext context) {
        MediaType type =
                MediaType.accepted(context.request().getHeader("Accept")).orElse(null);
        if (type == null) {
            answer(
                    context,
                    MediaType.JSON,
                    BadRequest.malformed(
                            406,
                            "we answer in application/graphql-response+json or application/json; accept one of them"));
            return;
        }
        try {
            execute(context, type, request(context));
        } catch (BadRequest bad) {
            answer(context, type, bad);
        }
    }

    /** What failed before the handler was reached: a body that is too long. */
    void fail(RoutingContext context) {
        if (context.statusCode() == 413) {
            answer(context, MediaType.JSON, BadRequest.malformed(413, "the body is longer than a request may be"));
        } else {
            fault(context, MediaType.JSON, context.failure());
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

    // Only a type that a form can't send: a page elsewhere can't make a reader's browser send it unasked.
    private static void checkContentType(String header) {
        String[] parts = header == null
                ? new String[] {""}
                : header.toLowerCase(Locale.ROOT).split(";");
        boolean utf8 = true;
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().replace("\"", "");
            utf8 &= !parameter.startsWith("charset=") || parameter.equals("charset=utf-8");
        }
        if (!parts[0].strip().equals(JSON_TYPE) || !utf8) {
            throw BadRequest.malformed(415, "send the request as application/json in UTF-8");
        }
    }

    private void execute(RoutingContext context, MediaType type, GraphQlRequest request) {
        jakarta.json.JsonObject input = inputToJsonObject(request.json().toString());
        getExecutionService().executeAsync(input, getMetaData(context), new ExecutionResponseWriter() {
            @Override
            public void write(ExecutionResponse response) {
                ExecutionResult result = response.getExecutionResult();
                boolean run = result.isDataPresent() || type == MediaType.JSON;
                send(context, type, run ? 200 : 400, result.toSpecification());
            }

            @Override
            public void fail(Throwable failure) {
                Throwable cause = failure;
                while (cause.getCause() != null && !(cause instanceof GraphQLException)) {
                    cause = cause.getCause();
                }
                if (cause instanceof GraphQLException refused) { // variables that don't fit escape the engine as these
                    answer(context, type, BadRequest.unreadableDocument(refused.getMessage(), null));
                } else {
                    fault(context, type, failure);
                }
            }
        });
    }

    private static void answer(RoutingContext context, MediaType type, BadRequest bad) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", String.valueOf(bad.getMessage()));
        if (bad.location() != null) {
            error.put(
                    "locations",
                    List.of(Map.of(
                            "line",
                            bad.location().getLine(),
                            "column",
                            bad.location().getColumn())));
        }
        error.put("extensions", Map.of("code", bad.code().name()));
        send(context, type, bad.status(type), Map.of("errors", List.of(error)));
    }

    private static void fault(RoutingContext context, MediaType type, Throwable failure) {
        String incident = UUID.randomUUID().toString();
        Log.errorf(failure, "Incident %s", incident);
        send(
                context,
                type,
                500,
                Map.of(
                        "errors",
                        List.of(Map.of(
                                "message",
                                "something went wrong on our side; tell us incident " + incident
                                        + " and we can find out what",
                                "extensions",
                                Map.of("code", RefusalCode.INTERNAL.name(), "incident", incident)))));
    }

    private static void send(RoutingContext context, MediaType type, int status, Map<String, Object> body) {
        if (context.response().ended() || context.response().closed()) {
            return; // the client has gone
        }
        try {
            context.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", type.header())
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .end(Buffer.buffer(JSON.writeValueAsBytes(body)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer is made of maps, lists and plain values", impossible);
        }
    }
}
