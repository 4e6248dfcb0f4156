package org.backchannel.database;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * Reads what the record was at one moment. Between two statements another process may have changed it, and the next
 * connection may lead to a replica that is further behind: they are read in one transaction. A statement alone is of one
 * moment anyway, and to end a transaction takes PostgreSQL and us about as long as to find a row by its key.
 */
@Singleton
public class Snapshot {
    @Inject
    EntityManager em;

    @Inject
    DataSource database;

    @Inject
    UserTransaction transaction;

    @Inject
    Plans plans;

    /** Does what only reads; all its statements go over one connection and see one state. */
    public <T> T read(Supplier<T> work) {
        return inTransaction(Reading.begin(), work);
    }

    /**
     * Does what only reads, all of one state, without a transaction where it took but one statement so far. Where it takes
     * another after all it is stopped and done again from its beginning.
     *
     * @param habit that of work of this sort, which learns from this one
     */
    public <T> T read(StatementHabit habit, Supplier<T> work) {
        if (habit.isOne()) {
            Reading reading = Reading.beginWithOnlyOne();
            try {
                T read = withoutTransaction(reading, work);
                if (!reading.isTooMany()) {
                    return read;
                }
            } catch (RuntimeException | Error failure) {
                if (!reading.isTooMany()) {
                    throw failure;
                }
            }
            habit.learn(reading.statements());
        }
        Reading reading = Reading.begin();
        T read = inTransaction(reading, work);
        habit.learn(reading.statements());
        return read;
    }

    /** Whether this is how work is stopped that is done again from its beginning. */
    public static boolean isToBeginAgain(Throwable failure) {
        return failure instanceof Reading.OneTooMany;
    }

    private <T> T withoutTransaction(Reading reading, Supplier<T> work) {
        ManagedContext request = Arc.container().requestContext();
        ContextState around = request.getStateIfActive();
        request.activate(); // what owns the session where there is no transaction
        try {
            return work.get();
        } finally {
            Reading.finish();
            request.terminate();
            if (around != null) {
                request.activate(around);
            }
        }
    }

    private <T> T inTransaction(Reading reading, Supplier<T> work) {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException impossible) {
            throw new IllegalStateException("a thread reads one snapshot at a time", impossible);
        }
        try {
            return work.get();
        } finally {
            Reading.finish();
            end();
        }
    }

    /** Hibernate's session, for what selects whole records; {@link Columns} does without one. */
    public Session session() {
        // The session itself: what is injected is found by the thread of the request alone.
        Session session = em.unwrap(SessionImplementor.class);
        Reading.follow(session);
        return session;
    }

    /**
     * After a statement that failed, with which PostgreSQL gives up the whole transaction: what follows sees another
     * state, so what comes of it may not be taken for one.
     */
    public void readOnAfterFailure() {
        if (Reading.isOfOnlyOne()) {
            return;
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("rollback"); // the connection begins the next transaction by itself
        } catch (SQLException connectionLost) {
            throw new Columns.UnreadableException(connectionLost);
        }
        plans.forget();
    }

    // Nothing was written, so it is all the same how it ends; and no end can spoil what was read.
    private void end() {
        try {
            transaction.rollback();
        } catch (SystemException | RuntimeException connectionLost) {
            // The pool drops the connection.
        }
    }
}
