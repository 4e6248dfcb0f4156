package org.backchannel.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * While it lasts, no other process writes the record: each waits for its turn, and sees what the one before wrote. It
 * ends with its connection, however that ends. (An H2 file has one process anyway.)
 */
public final class WritersTurn implements AutoCloseable {
    /** What to tell who looks on. */
    public static final String WAITING = "Another process is writing to this record; waiting until it is done";

    private static final long KEY = 0x6261636b6368616eL; // "backchan"

    private final Connection connection;
    private final boolean postgreSql;

    private WritersTurn(Connection connection) throws SQLException {
        this.connection = connection;
        this.postgreSql = Tables.isPostgreSql(connection);
    }

    /**
     * Waits as long as it takes.
     *
     * @param settings SQL that gives a connection its limits back
     * @param waiting run before it waits for another, so that whoever looks on knows
     */
    @SuppressWarnings("try") // what is only opened and closed
    public static WritersTurn take(DataSource database, String settings, Runnable waiting) throws SQLException {
        Connection connection = database.getConnection();
        try (LongWork unhurried = new LongWork(connection, settings)) {
            WritersTurn turn = new WritersTurn(connection);
            if (!turn.isFree()) {
                waiting.run();
                turn.ask("pg_advisory_lock");
            }
            return turn;
        } catch (SQLException | RuntimeException | Error failure) {
            connection.close();
            throw failure;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (postgreSql) {
                ask("pg_advisory_unlock");
            }
        }
    }

    /** Whether it is this one's turn at once. */
    private boolean isFree() throws SQLException {
        return !postgreSql || ask("pg_try_advisory_lock").equals("t");
    }

    private String ask(String function) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet said = statement.executeQuery("select " + function + "(" + KEY + ")")) {
            said.next();
            return said.getString(1);
        }
    }
}
