package org.backchannel.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionEventListener;
import org.hibernate.engine.spi.SessionImplementor;
import org.postgresql.PGConnection;

/** A thread's reading of a snapshot: its statements, counted as it comes to them, and where it waits for one. */
public final class Reading implements SessionEventListener {
    private static final String STOPPED = "57014"; // both databases' state of a statement that was cancelled
    private static final Duration UNTIL_A_CANCEL_WORKS = Duration.ofMillis(50);
    private static final ThreadLocal<Reading> OF_THIS_THREAD = new ThreadLocal<>();

    private final boolean onlyOne;
    private int statements;
    private Session session;
    private Connection underway;
    private boolean stopped;

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

    /** This thread is about to wait for a statement on that connection. */
    static void waitFor(Connection connection) {
        Reading reading = OF_THIS_THREAD.get();
        if (reading != null) {
            reading.startStatement(connection);
        }
    }

    static void waitNoMore() {
        Reading reading = OF_THIS_THREAD.get();
        if (reading != null) {
            reading.jdbcExecuteStatementEnd();
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
        try {
            while (cancel()) {
                Thread.sleep(UNTIL_A_CANCEL_WORKS.toMillis());
            }
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there was something to cancel. That can't end meanwhile, for the cancel might hit what comes after it. */
    private synchronized boolean cancel() {
        stopped = true;
        if (underway == null) {
            return false;
        }
        try {
            cancelOn(underway);
        } catch (SQLException | RuntimeException lost) {
            // The database can't be told just now.
        }
        return true;
    }

    // Not by the statement: PostgreSQL's driver passes on one cancel of each and no second, and so does Hibernate. H2
    // has forgotten a cancel by the time the next statement begins, since that has a limit (LastingLimit).
    private static void cancelOn(Connection connection) throws SQLException {
        if (connection.isWrapperFor(PGConnection.class)) {
            connection.unwrap(PGConnection.class).cancelQuery();
        } else if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal embedded) {
            embedded.cancel();
        }
    }

    private synchronized void startStatement(Connection connection) {
        if (stopped) { // while it waited for a connection
            throw new Columns.UnreadableException(new SQLException("stopped before it began", STOPPED));
        }
        underway = connection;
    }

    @Override
    public void jdbcExecuteStatementStart() {
        startStatement(session.unwrap(SessionImplementor.class)
                .getJdbcCoordinator()
                .getLogicalConnection()
                .getPhysicalConnection());
    }

    @Override
    public synchronized void jdbcExecuteStatementEnd() {
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
