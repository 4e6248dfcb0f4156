package org.backchannel.database;

import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionEventListener;

/** A thread's reading of a snapshot: its statements, counted as it comes to them, and the one it waits for. */
public final class Reading implements SessionEventListener {
    private static final String STOPPED = "57014"; // both databases' state of a statement that was cancelled
    private static final ThreadLocal<Reading> OF_THIS_THREAD = new ThreadLocal<>();

    private final boolean onlyOne;
    private int statements;
    private volatile Session session;
    private volatile Statement underway;
    private volatile boolean stopped;

    private Reading(boolean onlyOne) {
        this.onlyOne = onlyOne;
    }

    /** Counts from here on, on this thread. */
    static Reading begin() {
        return begin(new Reading(false));
    }

    /** Counts from here on, on this thread, and stops it with {@link OneTooMany} at the second statement. */
    static Reading beginWithOnlyOne() {
        return begin(new Reading(true));
    }

    private static Reading begin(Reading reading) {
        OF_THIS_THREAD.set(reading);
        return reading;
    }

    static void finish() {
        OF_THIS_THREAD.remove();
    }

    /** Counts a statement that this thread sends past its session, or would if it had a transaction. */
    public static void anotherStatement() {
        Reading reading = OF_THIS_THREAD.get();
        if (reading != null) {
            reading.jdbcPrepareStatementStart();
        }
    }

    /** Whether this thread reads by one statement, outside of any transaction. */
    static boolean isOfOnlyOne() {
        Reading reading = OF_THIS_THREAD.get();
        return reading != null && reading.onlyOne;
    }

    /** Has statements of that session counted, which from now on only reads. */
    static void follow(Session session) {
        Reading reading = OF_THIS_THREAD.get();
        if (reading != null && reading.session != session) {
            reading.session = session;
            session.setDefaultReadOnly(true); // nothing to look through for changes before each statement
            session.setHibernateFlushMode(FlushMode.MANUAL);
            session.addEventListeners(reading);
        }
    }

    /** This thread is about to wait for that statement. */
    static void waitFor(Statement statement) {
        Reading reading = OF_THIS_THREAD.get();
        if (reading != null) {
            reading.underway = statement;
            reading.jdbcExecuteStatementStart();
        }
    }

    static void waitNoMore() {
        Reading reading = OF_THIS_THREAD.get();
        if (reading != null) {
            reading.underway = null;
        }
    }

    /** Stops the statement that this thread waits for by then, and whatever it begins later; by another thread, and it may block. */
    public static Runnable stopper() {
        Reading reading = OF_THIS_THREAD.get();
        return reading == null ? () -> {} : reading::stop;
    }

    private void stop() {
        stopped = true;
        Session followed = session;
        if (followed != null) {
            followed.cancelQuery();
        }
        Statement waitedFor = underway;
        if (waitedFor != null) {
            try {
                waitedFor.cancel();
            } catch (SQLException justOver) {
                // There is nothing left to stop.
            }
        }
    }

    @Override
    public void jdbcExecuteStatementStart() {
        if (stopped) { // while it waited for a connection
            throw new Columns.UnreadableException(new SQLException("stopped before it began", STOPPED));
        }
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
