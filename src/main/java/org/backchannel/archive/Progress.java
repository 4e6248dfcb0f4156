package org.backchannel.archive;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Tells how far long work has got: a bar where somebody watches, else a line now and then. */
public final class Progress {
    private static final int BAR = 24;
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private final PrintStream out;
    private final boolean watched;
    private final String work;
    private final String things;
    private final long total;
    private final long began = System.nanoTime();
    private long before;
    private long done;
    private long told = began;

    /**
     * @param work what is being done, like {@code Importing}
     * @param things to what, like {@code rows}
     */
    public Progress(PrintStream out, boolean watched, String work, String things, long total) {
        this.out = out;
        this.watched = watched;
        this.work = work;
        this.things = things;
        this.total = total;
    }

    /** Whether standard error goes to a terminal. */
    public static boolean isWatched() {
        try {
            return Files.exists(STANDARD_ERROR)
                    ? STANDARD_ERROR.toRealPath().toString().matches("/dev/(pts/|tty|console).*")
                    : System.console() != null;
        } catch (java.io.IOException unknown) {
            return false;
        }
    }

    /** One more is done. */
    public void one() {
        done++;
        // The clock is looked at now and then: it costs more than a row's own share.
        if ((done & 0xff) == 0 || done == total) {
            look();
        }
    }

    /** So many more are done. */
    public void more(long number) {
        done += number;
        look();
    }

    /** So many had been done before this began; the first after them are told at once. */
    public void resumeAt(long number) {
        before = done = number;
        told = began - pause();
    }

    private void look() {
        long now = System.nanoTime();
        if (now - told >= pause()) {
            told = now;
            tell(now);
        }
    }

    private long pause() {
        return watched ? 200_000_000L : 10_000_000_000L;
    }

    /** Leaves the last words: what was done, and in what time. */
    public void finish(String outcome) {
        clear();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        out.printf(Locale.ROOT, "%s %,d %s in %.1f s.%n", outcome, done, things, took.toMillis() / 1000.0);
    }

    /** All is done but the database's checks and indexes, which are counted in steps of their own. */
    public void step(int steps, int all) {
        long now = System.nanoTime();
        // What is done soon is told by its end alone.
        if (now - told >= pause() || steps == 1 && told > began) {
            told = now;
            stage("Checking and indexing, " + steps + " of " + all);
        }
    }

    /** What is being done now that everything else is. */
    public void stage(String words) {
        clear();
        out.print(words + (watched ? "" : System.lineSeparator()));
        out.flush();
    }

    /** Takes the bar away, for a message to stand in its place. */
    public void clear() {
        if (watched) {
            out.print("\r\033[K");
            out.flush();
        }
    }

    private void tell(long now) {
        double seconds = (now - began) / 1e9;
        double rate = (done - before) / seconds;
        Duration left = Duration.ofSeconds(rate == 0 ? 0 : (long) ((total - done) / rate));
        double share = total == 0 ? 1 : Math.min(1, (double) done / total);
        String figures = String.format(
                Locale.ROOT,
                "%3d %%  %,d of %,d %s, %,.0f a second, %d:%02d left",
                (int) (share * 100),
                done,
                total,
                things,
                rate,
                left.toMinutes(),
                left.toSecondsPart());
        if (watched) {
            int full = (int) (share * BAR);
            out.print("\r" + work + " [" + "#".repeat(full) + "-".repeat(BAR - full) + "] " + figures + "\033[K");
            out.flush();
        } else {
            out.println(work + " " + figures);
        }
    }
}
