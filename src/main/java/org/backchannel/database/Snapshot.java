package org.backchannel.database;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.Statement;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/**
 * Reads what the record was at one moment. Between two statements another process may have changed it, and the next
 * connection may lead to a replica that is further behind: they are read in one transaction. A statement alone is of one
 * moment anyway, and to end a transaction takes PostgreSQL and us about as long as to find a row by its key.
 */
@ApplicationScoped
public class Snapshot {
    @Inject
    EntityManager em;

    @Inject
    UserTransaction transaction;

    @Inject
    Plans plans;

    /** Does what only reads; all its statements go over one connection and see one state. */
    public <T> T read(Supplier<T> work) {
        return inTransaction(StatementCount.start(), work);
    }

    /**
     * Does what only reads, all of one state, without a transaction where it took but one statement so far. Where it takes
     * another after all it is stopped and done again from its beginning.
     *
     * @param habit that of work of this sort, which learns from this one
     */
    public <T> T read(StatementHabit habit, Supplier<T> work) {
        if (habit.isOne()) {
            StatementCount count = StatementCount.startWithOnlyOne();
            try {
                T read = withoutTransaction(count, work);
                if (!count.isTooMany()) {
                    return read;
                }
            } catch (RuntimeException | Error failure) {
                if (!count.isTooMany()) {
                    throw failure;
                }
            }
            habit.learn(count.statements());
        }
        StatementCount count = StatementCount.start();
        T read = inTransaction(count, work);
        habit.learn(count.statements());
        return read;
    }

    private <T> T withoutTransaction(StatementCount count, Supplier<T> work) {
        ManagedContext request = Arc.container().requestContext();
        ContextState around = request.getStateIfActive();
        request.activate(); // what owns the session where there is no transaction
        try {
            session(count);
            return work.get();
        } finally {
            StatementCount.stop();
            request.terminate();
            if (around != null) {
                request.activate(around);
            }
        }
    }

    private <T> T inTransaction(StatementCount count, Supplier<T> work) {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException impossible) {
            throw new IllegalStateException("a thread reads one snapshot at a time", impossible);
        }
        try {
            session(count);
            return work.get();
        } finally {
            StatementCount.stop();
            end();
        }
    }

    private void session(StatementCount count) {
        Session session = em.unwrap(Session.class);
        session.setDefaultReadOnly(true); // nothing to look through for changes before each statement
        session.setHibernateFlushMode(FlushMode.MANUAL);
        session.addEventListeners(count);
    }

    /**
     * After a statement that failed, with which PostgreSQL gives up the whole transaction: what follows sees another
     * state, so what comes of it may not be taken for one.
     */
    public void readOnAfterFailure() {
        if (StatementCount.isOfOnlyOne()) {
            return;
        }
        em.unwrap(Session.class).doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("rollback"); // the connection begins the next transaction by itself
            }
        });
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
