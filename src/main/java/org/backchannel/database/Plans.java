package org.backchannel.database;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Whether PostgreSQL plans a statement for its values, or once for all values. To plan takes as long as to read some
 * dozen rows by their keys, and for keys all plans are alike. But a plan that is kept for all actors, and good for one
 * of middling business, walks a million meetings for one who is hardly ever met.
 *
 * <p>A connection is told when the answer changes, and only then; at the end of a transaction it forgets, and without one
 * it can't be told. H2 has its own way, and is not told.
 */
@Singleton
public class Plans {
    private static final String KEPT = "force_generic_plan"; // with which a connection begins
    private static final String ANEW = "force_custom_plan";

    @Inject
    DataSource database;

    @Inject
    DatabaseConfig config;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** The next statement has only keys for values. */
    public void keep() {
        use(KEPT);
    }

    /** The next statement has values of which some pass a few rows, and others a million. */
    public void makeAnew() {
        use(ANEW);
    }

    /** The connection has begun another transaction by itself. */
    void forget() {
        transaction.putResource(Plans.class, KEPT);
    }

    private void use(String mode) {
        if (!config.isPostgreSql()) {
            return;
        }
        if (Reading.isOfOnlyOne() || transaction.getTransactionKey() == null) {
            if (mode.equals(ANEW)) {
                Reading.anotherStatement();
            }
            return;
        }
        Object used = transaction.getResource(Plans.class);
        if (!mode.equals(used == null ? KEPT : used)) {
            Reading.anotherStatement();
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("set local plan_cache_mode = " + mode);
            } catch (SQLException refused) {
                throw new Columns.UnreadableException(refused);
            }
            transaction.putResource(Plans.class, mode);
        }
    }
}
