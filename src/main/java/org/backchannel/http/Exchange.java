package org.backchannel.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.language.SourceLocation;
import io.quarkus.logging.Log;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.backchannel.engine.CodedError;
import org.backchannel.refusal.RefusalCode;

/** One request and its one answer: whoever answers first is sent, what comes later is dropped. */
final class Exchange {
    private static final JsonMapper JSON = new JsonMapper();

    private final RoutingContext context;
    private final MediaType type;
    private final AtomicBoolean answered = new AtomicBoolean();

    Exchange(RoutingContext context, MediaType type) {
        this.context = context;
        this.type = type;
    }

    /** What the engine made of the request. */
    void answer(boolean run, Map<String, Object> body) {
        send(run || type == MediaType.JSON ? 200 : 400, body);
    }

    void refuse(BadRequest bad) {
        List<SourceLocation> locations = bad.location() == null ? null : List.of(bad.location());
        send(bad.status(type), alone(new CodedError(bad.getMessage(), locations, null, bad.code(), null)));
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
        if (!answered.compareAndSet(false, true)
                || context.response().ended()
                || context.response().closed()) {
            return;
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
