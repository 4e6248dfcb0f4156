package org.backchannel.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** While it lasts, a connection's statements may take as long as they need, and their rows come as they are read. */
public final class LongWork implements AutoCloseable {
    private final Connection connection;
    private final String settings;
    private final boolean postgreSql;

    /** @param settings SQL that gives the connection its limits back */
    public LongWork(Connection connection, String settings) throws SQLException {
        this.connection = connection;
        this.settings = settings;
        this.postgreSql = Tables.isPostgreSql(connection);
        execute(postgreSql ? "set statement_timeout = 0" : "set query_timeout 0");
        setLazy(1);
    }

    @Override
    public void close() throws SQLException {
        setLazy(0);
        execute(settings);
    }

    // By default H2 gathers the whole result before it gives the first row.
    private void setLazy(int value) throws SQLException {
        if (!postgreSql) {
            execute("set lazy_query_execution " + value);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
