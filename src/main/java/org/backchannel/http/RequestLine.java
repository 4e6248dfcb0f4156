package org.backchannel.http;

import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * Has requests answered by as few threads as keep up with them, first come, first served. A few are quicker than many
 * where they wait for a processor: turning from thread to thread took a third of a small request's time, and some were
 * passed over again and again. Where they wait for the database instead, the line stands; once its first has stood for
 * {@link #PATIENCE}, there are twice as many threads, and half as many again once the line moves on quickly.
 *
 * <p>Somebody has to call {@link #look} every {@code PATIENCE} while there {@link #isSomethingToLookAt is reason to}.
 */
final class RequestLine {
    static final Duration PATIENCE = Duration.ofMillis(20);
    /** Whoever has stood no longer won't have to stand for {@link #PATIENCE} behind half as many threads. */
    static final Duration QUICK = PATIENCE.dividedBy(4);

    private final Executor threads;
    private final int few;
    private final int most;
    private final LongSupplier nanos;
    private final Deque<Waiting> line = new ArrayDeque<>();
    private int allowed;
    private int working;

    private record Waiting(Runnable request, long since) {}

    /**
     * @param threads runs on a thread of its own whatever it is given
     * @param few threads that are always allowed
     * @param most threads that are allowed at all
     */
    RequestLine(Executor threads, int few, int most, LongSupplier nanos) {
        this.threads = threads;
        this.few = Math.min(few, most);
        this.most = most;
        this.nanos = nanos;
        this.allowed = this.few;
    }

    /** Has {@code request} run, now or when its turn comes. */
    void add(Runnable request) {
        synchronized (this) {
            if (working >= allowed) {
                line.add(new Waiting(request, nanos.getAsLong()));
                return;
            }
            working++;
        }
        start(request);
    }

    /** Whether somebody waits, or there are more threads than a few. */
    synchronized boolean isSomethingToLookAt() {
        return !line.isEmpty() || allowed > few;
    }

    /** Allows more threads if the line stands, and fewer if it moves on quickly. */
    void look() {
        Deque<Runnable> next = new ArrayDeque<>();
        synchronized (this) {
            long stood = line.isEmpty() ? 0 : nanos.getAsLong() - line.element().since;
            if (stood >= PATIENCE.toNanos()) {
                allowed = Math.min(most, 2 * allowed);
            } else if (stood <= QUICK.toNanos()) {
                allowed = Math.max(few, allowed / 2);
            }
            for (; working < allowed && !line.isEmpty(); working++) {
                next.add(line.remove().request);
            }
        }
        next.forEach(this::start);
    }

    private void start(Runnable request) {
        try {
            threads.execute(() -> work(request));
        } catch (RuntimeException noThread) {
            leave();
            throw noThread;
        }
    }

    private void work(Runnable first) {
        for (Runnable request = first; request != null; request = next()) {
            try {
                request.run();
            } catch (RuntimeException | Error fault) {
                Log.error("A request wasn't answered", fault); // and the next has to be
            }
        }
    }

    private Runnable next() {
        Runnable next = take();
        if (next == null) {
            Thread.yield(); // where processors are busy, to who brings the next request: to be woken for it costs more
            next = takeOrLeave();
        }
        return next;
    }

    private synchronized Runnable take() {
        return line.isEmpty() || working > allowed ? null : line.remove().request;
    }

    private synchronized Runnable takeOrLeave() {
        Runnable next = take();
        if (next == null) {
            leave();
        }
        return next;
    }

    private synchronized void leave() {
        working--;
    }
}
