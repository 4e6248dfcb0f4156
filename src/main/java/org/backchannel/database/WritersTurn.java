package org.backchannel.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
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

    private WritersTurn(Connection connection) {
        this.connection = connection;
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
            turn.begin(waiting);
            return turn;
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
    }

    private void begin(Runnable waiting) throws SQLException {
        if (!ask("pg_try_advisory_lock").equals(Optional.of(true))) {
            waiting.run();
            ask("pg_advisory_lock");
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            ask("pg_advisory_unlock");
        }
    }

    /** What the function says; on H2, that it did as it was told. */
    private Optional<Object> ask(String function) throws SQLException {
        if (!Tables.isPostgreSql(connection)) {
            return Optional.of(true);
        }
        try (Statement statement = connection.createStatement();
                ResultSet said = statement.executeQuery("select " + function + "(" + KEY + ")")) {
            said.next();
            return Optional.ofNullable(said.getObject(1));
        }
    }
}
