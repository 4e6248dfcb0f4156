package org.backchannel.http;

import graphql.language.SourceLocation;
import io.micrometer.core.instrument.Metrics;
import io.quarkus.logging.Log;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.backchannel.engine.CodedError;
import org.backchannel.execution.AnswerWriter;
import org.backchannel.refusal.RefusalCode;

/** One request and its one answer: whoever answers first is sent, what comes later is dropped. */
final class Exchange {
    private static final int WHOLE = 256 * 1024; // bytes of an answer that is sent at once
    private static final String NOT_TO_BE_KEPT = "no-store";
    private static final String ASK_BEFORE_USE = "no-cache";

    private final RoutingContext context;
    private final Context connection;
    private final MediaType type;
    private final Duration patience;
    private final AtomicBoolean answered = new AtomicBoolean();
    private volatile EntityTag tag;

    /** For a refusal, which is short. */
    Exchange(RoutingContext context, MediaType type) {
        this(context, type, Duration.ZERO);
    }

    /**
     * Made on the thread of the connection.
     *
     * @param patience how long the client may take for the next part of a long answer
     */
    Exchange(RoutingContext context, MediaType type, Duration patience) {
        this.context = context;
        this.connection = context.vertx().getOrCreateContext();
        this.type = type;
        this.patience = patience;
    }

    MediaType type() {
        return type;
    }

    /** A good answer may be kept under {@code tag}. Without one, none may. */
    void keepAs(EntityTag tag) {
        this.tag = tag;
    }

    /** What the engine made of the request. */
    void answer(boolean run, Map<String, Object> body) {
        boolean good = run && !body.containsKey("errors");
        if (!good || tag == null) {
            send(run || type == MediaType.JSON ? 200 : 400, body);
        } else if (EntityTag.anyWillDo(ifNoneMatch())) {
            unchanged();
        } else if (begin()) {
            write(keepable(context.response()), body);
        }
    }

    /** What the client names in If-None-Match. */
    List<String> ifNoneMatch() {
        return context.request().headers().getAll("If-None-Match");
    }

    /** The answer that the client has is still the answer. */
    void unchanged() {
        if (begin()) {
            keepable(context.response().setStatusCode(304)).end();
        }
    }

    void refuse(BadRequest bad) {
        List<SourceLocation> locations = bad.location() == null ? null : List.of(bad.location());
        if (begin()) {
            Metrics.counter("graphql.refused", "code", bad.code().name()).increment();
            bad.headers().forEach(context.response()::putHeader);
            writeUnkept(bad.status(type), alone(new CodedError(bad.getMessage(), locations, null, bad.code(), null)));
        }
    }

    /** Our own fault: told to the log with all there is, to the caller with the incident's id alone. */
    void fault(Throwable failure) {
        String incident = UUID.randomUUID().toString();
        Log.errorf(failure, "Incident %s", incident);
        String message = CodedError.faultMessage(incident);
        send(500, alone(new CodedError(message, null, null, RefusalCode.INTERNAL, incident)));
    }

    private static Map<String, Object> alone(CodedError error) {
        return Map.of("errors", List.of(error.toSpecification()));
    }

    private void send(int status, Map<String, Object> body) {
        if (begin()) {
            writeUnkept(status, body);
        }
    }

    private void writeUnkept(int status, Map<String, Object> body) {
        write(context.response().setStatusCode(status).putHeader("Cache-Control", NOT_TO_BE_KEPT), body);
    }

    private boolean begin() {
        HttpServerResponse response = context.response();
        if (!answered.compareAndSet(false, true) || response.ended() || response.closed()) {
            return false;
        }
        response.headers().add("Vary", "Accept, Accept-Encoding");
        return true;
    }

    private HttpServerResponse keepable(HttpServerResponse response) {
        return response.putHeader("Cache-Control", ASK_BEFORE_USE).putHeader("ETag", tag.header());
    }

    private void write(HttpServerResponse response, Map<String, Object> body) {
        response.putHeader("Content-Type", type.header());
        AnswerWriter answer = new AnswerWriter(body);
        Buffer beginning = Buffer.buffer(answer.next(WHOLE));
        if (answer.isDone()) {
            response.end(beginning);
        } else {
            // On the thread of the connection: only there it is known whether the client has taken what was sent.
            connection.runOnContext(unused -> new LongAnswer(context, answer, patience).send(beginning));
        }
    }
}
