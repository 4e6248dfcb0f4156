package org.backchannel.record;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.backchannel.database.Reading;

/** Which state the record is in, as the database has it: the same for every process that shares it. */
@Singleton
public class RecordVersion {
    // After all else that a change entails: a writer keeps others from the number until it commits.
    private static final int LAST = Integer.MAX_VALUE;
    private static final String UNREADABLE = "the record's version can't be read";

    @Inject
    EntityManager em;

    @Inject
    DataSource database;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /**
     * Names the present state. Whoever reads it before the record sees that state or a later one, never an earlier.
     * One statement.
     */
    public String current() {
        Reading.anotherStatement();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select number, advanced_at from record_version")) {
            row.next();
            return row.getLong(1) + "@" + row.getObject(2, OffsetDateTime.class).toInstant();
        } catch (SQLException unreadable) {
            throw new IllegalStateException(UNREADABLE, unreadable);
        }
    }

    /** How far the record has come, its tables included. */
    public record Reached(int migration, long number) {
        /** Whether nothing of {@code other} is missing. */
        public boolean isAtLeast(Reached other) {
            return migration >= other.migration && number >= other.number;
        }
    }

    /** How far it has come where it is read. One statement. */
    public Reached reached() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select (select max(\"installed_rank\")"
                        + " from \"flyway_schema_history\"), number from record_version")) {
            row.next();
            return new Reached(row.getInt(1), row.getLong(2));
        } catch (SQLException unreadable) {
            throw new IllegalStateException(UNREADABLE, unreadable);
        }
    }

    void advance(@Observes @Priority(LAST) RecordChanged change) {
        if (transaction.getResource(RecordVersion.class) == null) {
            transaction.putResource(RecordVersion.class, true);
            em.createNativeQuery("update record_version set number = number + 1, advanced_at = current_timestamp")
                    .executeUpdate();
        }
    }
}
