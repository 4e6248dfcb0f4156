package org.backchannel.database;

import org.hibernate.SessionEventListener;

/** The statements by which a thread reads a snapshot, counted as it comes to them. */
public final class StatementCount implements SessionEventListener {
    private static final ThreadLocal<StatementCount> OF_THIS_THREAD = new ThreadLocal<>();

    private final boolean onlyOne;
    private int statements;

    private StatementCount(boolean onlyOne) {
        this.onlyOne = onlyOne;
    }

    /** Counts from here on, on this thread. */
    static StatementCount start() {
        return begin(new StatementCount(false));
    }

    /** Counts from here on, on this thread, and stops it with {@link OneTooMany} at the second statement. */
    static StatementCount startWithOnlyOne() {
        return begin(new StatementCount(true));
    }

    private static StatementCount begin(StatementCount count) {
        OF_THIS_THREAD.set(count);
        return count;
    }

    static void stop() {
        OF_THIS_THREAD.remove();
    }

    /** Counts a statement that this thread sends past its session, or would if it had a transaction. */
    public static void another() {
        StatementCount count = OF_THIS_THREAD.get();
        if (count != null) {
            count.jdbcPrepareStatementStart();
        }
    }

    /** Whether this thread reads by one statement, outside of any transaction. */
    static boolean isOfOnlyOne() {
        StatementCount count = OF_THIS_THREAD.get();
        return count != null && count.onlyOne;
    }

    @Override
    public void jdbcPrepareStatementStart() {
        statements++;
        if (isTooMany()) {
            throw new OneTooMany();
        }
    }

    int statements() {
        return statements;
    }

    /** Whether there were more than it may take; also where somebody has caught what stopped it. */
    boolean isTooMany() {
        return onlyOne && statements > 1;
    }

    /** An error, so that nobody on its way takes it for one of a field. */
    static final class OneTooMany extends Error {
        private OneTooMany() {
            super("a second statement has to be of the same snapshot", null, false, false);
        }
    }
}
