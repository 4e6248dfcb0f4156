package org.backchannel.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Fills an empty record by the database's own fast path, in one transaction, all of it or nothing, or in several that
 * are kept one by one. Rows may come in any order of tables, since what refers to what is checked at the end, by the
 * database's own constraints or as these would; everything else is checked as it comes, or at the end as well. Nobody
 * else may write meanwhile.
 */
public abstract class BulkWriter implements AutoCloseable {
    final Connection connection;

    /** Is told how far the last checks have come, which take as long as the rows did. */
    @FunctionalInterface
    public interface Steps {
        void done(int steps, int all);
    }

    BulkWriter(Connection connection) {
        this.connection = connection;
    }

    /** @param connection one that nothing else uses; it comes back as it was, in a transaction or not */
    public static BulkWriter on(Connection connection) throws SQLException {
        return Tables.isPostgreSql(connection) ? new CopyWriter(connection) : new InsertWriter(connection);
    }

    /** Lets a sequence give {@code next} next. Before the first row, or the first after those that were kept. */
    public abstract void sequence(String name, long next) throws SQLException;

    /** The rows that follow are all of this table: what was there goes. */
    public abstract void table(Table table) throws SQLException;

    /** The rows that follow are more of this table. */
    public abstract void append(Table table) throws SQLException;

    /** A row: the values of the table's columns in their order, in the types that {@link ColumnType} says. */
    public abstract void row(Object[] values) throws SQLException;

    /** Keeps the rows so far, unchecked: until it is finished, by this writer or another, the record is no record. */
    public abstract void keep() throws SQLException;

    /** Checks what refers to what, and keeps the rows. */
    public abstract void finish(Steps told) throws SQLException;

    /** Gives up what wasn't finished. */
    @Override
    public abstract void close() throws SQLException;
}
