package org.backchannel.http;

import io.quarkus.logging.Log;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.backchannel.execution.AnswerWriter;

/**
 * Sends an answer as fast as the client takes it, and writes no more of it in advance. Who takes nothing for a while is
 * cut off, since what is left of the answer is kept for as long.
 */
final class LongAnswer {
    private static final int PIECE = 64 * 1024;
    private static final long BROKEN_OFF = 2; // INTERNAL_ERROR (RFC 9113, 7): without one, it might be taken for whole

    private final Vertx vertx;
    private final Context thread;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final AnswerWriter answer;
    private final Duration patience;
    private final LongAnswers.Kept kept;
    private Long waiting;
    private boolean over;

    /**
     * Made on any thread.
     *
     * @param thread that of the connection
     * @param all what it is kept among
     * @throws BadRequest if there is no room for it
     */
    LongAnswer(RoutingContext context, Context thread, AnswerWriter answer, LongAnswers all) {
        this.vertx = context.vertx();
        this.request = context.request();
        this.response = request.response();
        this.answer = answer;
        this.thread = thread;
        this.patience = all.patience();
        this.kept = all.keep(answer.kept(), () -> thread.runOnContext(unused -> cutOff()));
    }

    /** Sends {@code beginning} and all that follows; returns at once. */
    void send(Buffer beginning) {
        // Only on the thread of the connection it is known whether the client has taken what was sent.
        thread.runOnContext(unused -> {
            if (!over) {
                response.closeHandler(gone -> letGo());
                beginToWait();
                response.setChunked(true).write(beginning).onSuccess(taken -> sendOn());
            }
        });
    }

    /** Nothing more of it is sent. */
    void letGo() {
        over = true;
        stopWaiting();
        kept.letGo();
        answer.close();
    }

    private void sendOn() {
        stopWaiting();
        kept.taken();
        try {
            while (!over && !response.closed()) {
                if (response.writeQueueFull()) {
                    awaitClient();
                    return;
                }
                Buffer piece = Buffer.buffer(answer.next(PIECE));
                if (answer.isDone()) {
                    letGo();
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
        letGo();
        if (response.closed()) {
            return;
        }
        if (request.version() == HttpVersion.HTTP_2) {
            response.reset(BROKEN_OFF); // others may be on their way over its connection
        } else {
            request.connection().close();
        }
    }

    private void stopWaiting() {
        if (waiting != null) {
            vertx.cancelTimer(waiting);
            waiting = null;
        }
    }
}
