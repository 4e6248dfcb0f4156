package org.backchannel.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * While it lasts, no other process writes the record: each waits for its turn, and sees what the one before wrote. It
 * ends with its connection, however that ends. (An H2 file has one process anyway.)
 */
public final class WritersTurn implements AutoCloseable {
    private static final long KEY = 0x6261636b6368616eL; // "backchan"

    private final Connection connection;

    private WritersTurn(Connection connection) {
        this.connection = connection;
    }

    /**
     * Waits as long as it takes.
     *
     * @param settings SQL that gives a connection its limits back
     */
    @SuppressWarnings("try") // what is only opened and closed
    public static WritersTurn take(DataSource database, String settings) throws SQLException {
        Connection connection = database.getConnection();
        try (LongWork unhurried = new LongWork(connection, settings)) {
            WritersTurn turn = new WritersTurn(connection);
            turn.ask("pg_advisory_lock");
            return turn;
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            ask("pg_advisory_unlock");
        }
    }

    private void ask(String function) throws SQLException {
        if (Tables.isPostgreSql(connection)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select " + function + "(" + KEY + ")");
            }
        }
    }
}
