package org.backchannel.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * The long answers that are on their way, and the memory that is kept for those who take them slowly. Where it doesn't
 * suffice for one more, whoever has taken nothing for longest is cut off: a client that reads is never that one for long.
 */
final class LongAnswers {
    private static final int OF_PATIENCE = 4; // who has taken nothing for that part of it is idle

    private final Duration patience;
    private final long most;
    private final LongSupplier nanos;
    private final Set<Kept> all = new LinkedHashSet<>(); // who took something last comes last
    private long bytes;

    /** One of them. */
    final class Kept {
        private final long size;
        private final Runnable cutOff;
        private long since;

        private Kept(long size, Runnable cutOff) {
            this.size = size;
            this.cutOff = cutOff;
        }

        /** The client has taken a part of it. */
        void taken() {
            synchronized (LongAnswers.this) {
                if (all.remove(this)) {
                    since = nanos.getAsLong();
                    all.add(this);
                }
            }
        }

        /** Nothing of it is kept any more; may be said again. */
        void letGo() {
            synchronized (LongAnswers.this) {
                if (all.remove(this)) {
                    bytes -= size;
                }
            }
        }
    }

    /**
     * @param patience how long a client may take for what is on its way
     * @param most how many bytes of memory they may take; one alone may take more
     */
    LongAnswers(Duration patience, long most, LongSupplier nanos) {
        this.patience = patience;
        this.most = most;
        this.nanos = nanos;
    }

    /** How long a client may take for what is on its way. */
    Duration patience() {
        return patience;
    }

    /**
     * One more answer.
     *
     * @param size about how many bytes of memory it takes
     * @param cutOff run if it has to make room for another; it is kept no more then
     * @throws BadRequest if there is no room for it, and all the others are being taken
     */
    synchronized Kept keep(long size, Runnable cutOff) {
        long now = nanos.getAsLong();
        for (Kept other : makingRoom(size, now)) {
            all.remove(other);
            bytes -= other.size;
            other.cutOff.run();
        }
        Kept kept = new Kept(size, cutOff);
        kept.since = now;
        all.add(kept);
        bytes += size;
        return kept;
    }

    /** As many as have to be cut off, none of which is being taken. */
    private List<Kept> makingRoom(long size, long now) {
        List<Kept> others = new ArrayList<>();
        long left = bytes;
        for (Kept longestIdle : all) {
            if (left + size <= most) {
                break;
            }
            if (now - longestIdle.since < patience.toNanos() / OF_PATIENCE) {
                throw BadRequest.overloaded(
                        "too many long answers are on their way; ask for less, or try again in a second");
            }
            left -= longestIdle.size;
            others.add(longestIdle);
        }
        return others;
    }
}
