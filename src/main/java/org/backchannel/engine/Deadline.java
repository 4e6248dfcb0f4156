package org.backchannel.engine;

import graphql.GraphQLContext;
import java.util.concurrent.atomic.AtomicReference;

/** When a request has to be done. Whoever runs a request gives it one, and lets it pass in time. */
public final class Deadline {
    /** Key of the deadline in a request's context. */
    static final Object KEY = Deadline.class;

    private final AtomicReference<Runnable> stop = new AtomicReference<>();
    private volatile GivenUp reason;

    /** From now on no further field of the request is fetched. */
    public void pass() {
        giveUp(GivenUp.afterTooLong());
    }

    /** Stops the statement that runs for the request, if one does. May block. */
    public void stop() {
        Runnable work = stop.getAndSet(null);
        if (work != null) {
            work.run();
        }
    }

    /** The request won't be answered: no further field of it is fetched. What may be over is no reason after one that isn't. */
    synchronized void giveUp(GivenUp why) {
        if (reason == null || reason.mayBeOver()) {
            reason = why;
        }
    }

    /** Lets a request be run once more that was given up for what may be over; false if there is no time left. */
    public synchronized boolean tryAgain() {
        if (reason != null && reason.mayBeOver()) {
            reason = null;
        }
        return reason == null;
    }

    /** @param stop stops what the request is at; may be called from another thread, but not once it is done */
    void stopBy(Runnable stop) {
        this.stop.set(stop);
    }

    /** There is nothing left to stop. */
    void done() {
        stop.set(null);
    }

    /** @throws GivenUp once the request is given up */
    void check() {
        if (reason != null) {
            throw reason;
        }
    }

    /** That of a request. */
    static Deadline of(GraphQLContext context) {
        return context.get(KEY);
    }
}
