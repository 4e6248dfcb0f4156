package org.backchannel.database;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionEventListener;

/** A thread's reading of a snapshot: its statements, counted as it comes to them, and the one it waits for. */
public final class Reading implements SessionEventListener {
    private static final String STOPPED = "57014"; // both databases' state of a statement that was cancelled
    private static final Duration UNTIL_A_CANCEL_WORKS = Duration.ofMillis(50);
    private static final ThreadLocal<Reading> OF_THIS_THREAD = new ThreadLocal<>();

    private final boolean onlyOne;
    private int statements;
    private Session session;
    private volatile Cancel underway;
    private volatile boolean stopped;

    /** How the statement that is under way is cancelled. */
    @FunctionalInterface
    private interface Cancel {
        void now() throws SQLException;
    }

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
        waitNoMore(); // whoever stops it stops then, whatever became of its last statement
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
            reading.startStatement(statement::cancel);
        }
    }

    static void waitNoMore() {
        Reading reading = OF_THIS_THREAD.get();
        if (reading != null) {
            reading.underway = null;
        }
    }

    /**
     * Stops the statement that this thread waits for by then, and whatever it begins later; by another thread, which it
     * blocks until that statement is over, or for as long as a statement may take.
     */
    public static Runnable stopper() {
        Reading reading = OF_THIS_THREAD.get();
        return reading == null ? () -> {} : reading::stop;
    }

    // Again and again: databases forget a cancel that comes to them before the statement does.
    private void stop() {
        stopped = true;
        Cancel meant = underway;
        try {
            while (meant != null && underway == meant) {
                cancel(meant);
                Thread.sleep(UNTIL_A_CANCEL_WORKS.toMillis());
            }
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
        }
    }

    private static void cancel(Cancel statement) {
        try {
            statement.now();
        } catch (SQLException | RuntimeException justOver) {
            // There is nothing left to stop, or the database can't be told just now.
        }
    }

    private void startStatement(Cancel statement) {
        underway = statement;
        if (stopped) { // while it waited for a connection
            underway = null;
            throw new Columns.UnreadableException(new SQLException("stopped before it began", STOPPED));
        }
    }

    @Override
    public void jdbcExecuteStatementStart() {
        startStatement(session::cancelQuery);
    }

    @Override
    public void jdbcExecuteStatementEnd() {
        underway = null;
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
