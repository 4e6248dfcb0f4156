package org.backchannel.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Fills PostgreSQL by COPY. Foreign keys are taken off for as long as the transaction lasts and put on again at its
 * end, each with one pass over its table: as they stand they would be looked up row by row, and never hold for tables
 * that refer to each other.
 */
final class CopyWriter extends BulkWriter {
    private static final int SENT_AT_ONCE = 1 << 16;

    private final List<String> foreignKeys = new ArrayList<>();
    private final List<Table> filled = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private CopyIn copy;

    CopyWriter(Connection connection) throws SQLException {
        super(connection);
        connection.setAutoCommit(false);
        List<String> drops = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select conrelid::regclass, quote_ident(conname), pg_get_constraintdef(oid) from pg_constraint"
                                + " where contype = 'f' and connamespace = current_schema()::regnamespace"
                                + " order by conrelid::regclass::text, conname")) {
            while (rows.next()) {
                String constraint = "alter table " + rows.getString(1) + " %s constraint " + rows.getString(2);
                drops.add(constraint.formatted("drop"));
                foreignKeys.add(constraint.formatted("add") + " " + rows.getString(3));
            }
        }
        execute(drops);
    }

    @Override
    public void sequence(String name, long next) throws SQLException {
        execute(List.of("alter sequence " + name + " restart with " + next));
    }

    @Override
    public void table(Table next) throws SQLException {
        endTable();
        execute(List.of("delete from " + next.name()));
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + next.name() + " (" + next.columnList() + ") from stdin");
        filled.add(next);
    }

    @Override
    public void row(Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            pending.append(i == 0 ? "" : "\t");
            append(values[i]);
        }
        pending.append('\n');
        if (pending.length() >= SENT_AT_ONCE) {
            send();
        }
    }

    @Override
    public void finish() throws SQLException {
        endTable();
        execute(foreignKeys);
        connection.commit();
        // What the planner knows of the tables: without it the first questions would be answered the slow way.
        execute(filled.stream().map(one -> "analyze " + one.name()).toList());
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        try {
            if (copy != null && copy.isActive()) {
                copy.cancelCopy();
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void endTable() throws SQLException {
        if (copy != null) {
            send();
            copy.endCopy();
            copy = null;
        }
    }

    private void send() throws SQLException {
        byte[] bytes = pending.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        pending.setLength(0);
    }

    private void append(Object value) {
        if (value == null) {
            pending.append("\\N");
        } else if (value instanceof LocalDate day) {
            pending.append(Days.forPostgreSql(day));
        } else if (value instanceof String text) {
            appendEscaped(text);
        } else {
            pending.append(value);
        }
    }

    private void appendEscaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> pending.append("\\\\");
                case '\t' -> pending.append("\\t");
                case '\n' -> pending.append("\\n");
                case '\r' -> pending.append("\\r");
                default -> pending.append(c);
            }
        }
    }

    private void execute(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
