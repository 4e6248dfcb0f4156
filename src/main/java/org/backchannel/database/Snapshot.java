package org.backchannel.database;

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
 * Reads by many statements what the record was at one moment. Between two statements another process may have changed
 * it, and the next connection may lead to a replica that is further behind.
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
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException impossible) {
            throw new IllegalStateException("a thread reads one snapshot at a time", impossible);
        }
        try {
            Session session = em.unwrap(Session.class);
            session.setDefaultReadOnly(true); // nothing to look through for changes before each statement
            session.setHibernateFlushMode(FlushMode.MANUAL);
            return work.get();
        } finally {
            end();
        }
    }

    /**
     * After a statement that failed, with which PostgreSQL gives up the whole transaction: what follows sees another
     * state, so what comes of it may not be taken for one.
     */
    public void readOnAfterFailure() {
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
