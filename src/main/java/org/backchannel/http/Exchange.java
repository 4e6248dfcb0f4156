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
    private static final LongAnswers NONE = new LongAnswers(Duration.ZERO, 0, System::nanoTime);
    private static final String NOT_TO_BE_KEPT = "no-store";
    private static final String ASK_BEFORE_USE = "no-cache";

    private final RoutingContext context;
    private final Context connection;
    private final MediaType type;
    private final LongAnswers longAnswers;
    private final AtomicBoolean answered = new AtomicBoolean();
    private volatile EntityTag tag;

    /** For a refusal, which is short. */
    Exchange(RoutingContext context, MediaType type) {
        this(context, type, NONE);
    }

    /**
     * Made on the thread of the connection.
     *
     * @param longAnswers what its answer is kept among, should it be long
     */
    Exchange(RoutingContext context, MediaType type, LongAnswers longAnswers) {
        this.context = context;
        this.connection = context.vertx().getOrCreateContext();
        this.type = type;
        this.longAnswers = longAnswers;
    }

    MediaType type() {
        return type;
    }

    /** A good answer may be kept under {@code tag}. Without one, none may. */
    void keepAs(EntityTag tag) {
        this.tag = tag;
    }

    /**
     * What the engine made of the request.
     *
     * @throws BadRequest if it is a long answer, and there is no room for it
     */
    void answer(boolean run, Map<String, Object> body) {
        boolean keepable = tag != null && run && !body.containsKey("errors");
        if (keepable && EntityTag.anyWillDo(ifNoneMatch())) {
            unchanged();
            return;
        }
        Answer answer = written(body);
        if (!begin()) {
            answer.drop();
        } else if (keepable) {
            send(keepable(context.response()), answer);
        } else {
            send(unkept(run || type == MediaType.JSON ? 200 : 400), answer);
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
            CodedError error = new CodedError(bad.getMessage(), locations, null, bad.code(), null);
            send(unkept(bad.status(type)), written(alone(error)));
        }
    }

    /** Our own fault: told to the log with all there is, to the caller with the incident's id alone. */
    void fault(Throwable failure) {
        String incident = UUID.randomUUID().toString();
        Log.errorf(failure, "Incident %s", incident);
        String message = CodedError.faultMessage(incident);
        if (begin()) {
            CodedError error = new CodedError(message, null, null, RefusalCode.INTERNAL, incident);
            send(unkept(500), written(alone(error)));
        }
    }

    private static Map<String, Object> alone(CodedError error) {
        return Map.of("errors", List.of(error.toSpecification()));
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

    private HttpServerResponse unkept(int status) {
        return context.response().setStatusCode(status).putHeader("Cache-Control", NOT_TO_BE_KEPT);
    }

    private Answer written(Map<String, Object> body) {
        AnswerWriter answer = new AnswerWriter(body);
        Buffer beginning = Buffer.buffer(answer.next(WHOLE));
        return new Answer(beginning, answer.isDone() ? null : rest(answer));
    }

    private LongAnswer rest(AnswerWriter answer) {
        try {
            return new LongAnswer(context, connection, answer, longAnswers);
        } catch (BadRequest noRoom) {
            answer.close();
            throw noRoom;
        }
    }

    private void send(HttpServerResponse response, Answer answer) {
        response.putHeader("Content-Type", type.header());
        if (answer.rest == null) {
            response.end(answer.beginning);
        } else {
            answer.rest.send(answer.beginning);
        }
    }

    /** @param rest what isn't sent at once, or null */
    private record Answer(Buffer beginning, LongAnswer rest) {
        void drop() {
            if (rest != null) {
                rest.letGo();
            }
        }
    }
}
