package org.backchannel.http;

import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * The requests that something works at: no more than so many at once, and each for so long. As all have the same time,
 * the first to begin is the first whose time is up; a timer for each, set and cancelled, would take a seventieth of a
 * small one's CPU.
 *
 * <p>Somebody has to call {@link #look} again and again while there {@link #isAny is one}.
 */
final class UnderWay {
    private final int most;
    private final Duration time;
    private final LongSupplier nanos;
    private final Set<Request> inTime = new LinkedHashSet<>();
    private int count;

    /** One of them. */
    static final class Request {
        private final Runnable timeIsUp;
        private final long since;

        private Request(Runnable timeIsUp, long since) {
            this.timeIsUp = timeIsUp;
            this.since = since;
        }
    }

    UnderWay(int most, Duration time, LongSupplier nanos) {
        this.most = most;
        this.time = time;
        this.nanos = nanos;
    }

    /**
     * One more request.
     *
     * @param timeIsUp run once if the request hasn't ended in time
     * @throws BadRequest if there are as many as may be
     */
    synchronized Request begin(Runnable timeIsUp) {
        if (count == most) {
            throw BadRequest.overloaded("too many requests are under way; try again in a second");
        }
        count++;
        Request request = new Request(timeIsUp, nanos.getAsLong());
        inTime.add(request);
        return request;
    }

    /** Nothing works at it any more. */
    synchronized void end(Request request) {
        inTime.remove(request);
        count--;
    }

    synchronized boolean isAny() {
        return count > 0;
    }

    /** Tells those whose time is up since the last look. */
    void look() {
        long now = nanos.getAsLong();
        List<Request> late = new ArrayList<>();
        synchronized (this) {
            Iterator<Request> requests = inTime.iterator();
            while (requests.hasNext()) {
                Request request = requests.next();
                if (now - request.since < time.toNanos()) {
                    break;
                }
                requests.remove();
                late.add(request);
            }
        }
        late.forEach(UnderWay::tell);
    }

    private static void tell(Request late) {
        try {
            late.timeIsUp.run();
        } catch (RuntimeException fault) {
            Log.error("A request wasn't told that its time is up", fault); // and the next has to be
        }
    }
}
