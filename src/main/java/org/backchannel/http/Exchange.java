package org.backchannel.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.logging.Log;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
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
        send(bad.status(type), Map.of("errors", List.of(error)));
    }

    /** Our own fault: told to the log with all there is, to the caller with the incident's id alone. */
    void fault(Throwable failure) {
        String incident = UUID.randomUUID().toString();
        Log.errorf(failure, "Incident %s", incident);
        String message = "something went wrong on our side; tell us incident " + incident + " and we can find out what";
        Map<String, Object> extensions = Map.of("code", RefusalCode.INTERNAL.name(), "incident", incident);
        send(500, Map.of("errors", List.of(Map.of("message", message, "extensions", extensions))));
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
