package org.backchannel.http;

import io.quarkus.logging.Log;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.backchannel.execution.AnswerWriter;

/**
 * Sends an answer as fast as the client takes it, and writes no more of it in advance. Who takes nothing for a while is
 * cut off, since what is left of the answer is kept for as long.
 */
final class LongAnswer {
    private static final int PIECE = 64 * 1024;

    private final Vertx vertx;
    private final HttpConnection connection;
    private final HttpServerResponse response;
    private final AnswerWriter answer;
    private final Duration patience;
    private Long waiting;

    /** @param patience how long the client may take for what is on its way */
    LongAnswer(RoutingContext context, AnswerWriter answer, Duration patience) {
        this.vertx = context.vertx();
        this.connection = context.request().connection();
        this.response = context.response();
        this.answer = answer;
        this.patience = patience;
    }

    /** Sends {@code beginning} and all that follows; called on the thread of the connection, and returns at once. */
    void send(Buffer beginning) {
        beginToWait();
        response.setChunked(true).write(beginning).onSuccess(taken -> sendOn());
    }

    private void sendOn() {
        stopWaiting();
        try {
            while (!response.closed()) {
                if (response.writeQueueFull()) {
                    awaitClient();
                    return;
                }
                Buffer piece = Buffer.buffer(answer.next(PIECE));
                if (answer.isDone()) {
                    response.end(piece);
                    return;
                }
                response.write(piece);
            }
        } catch (RuntimeException failure) {
            Log.error("An answer was cut off", failure);
            cutOff();
        }
    }

    private void awaitClient() {
        response.drainHandler(taken -> sendOn());
        beginToWait();
    }

    private void beginToWait() {
        waiting = vertx.setTimer(patience.toMillis(), passed -> {
            waiting = null;
            cutOff();
        });
    }

    private void cutOff() {
        if (!response.closed()) {
            connection.close();
        }
    }

    private void stopWaiting() {
        if (waiting != null) {
            vertx.cancelTimer(waiting);
            waiting = null;
        }
    }
}
