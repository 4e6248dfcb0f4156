package org.backchannel.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Fills PostgreSQL by COPY, into tables without foreign keys, keys and indexes, which are put on again at the end, each
 * with one pass over its table: as they stand they would be looked up and kept row by row, and never hold for tables
 * that refer to each other. What is yet to be put on is written into the database, so that it isn't forgotten with the
 * process.
 */
final class CopyWriter extends BulkWriter {
    private static final int SENT_AT_ONCE = 1 << 16;
    private static final String TAKEN_OFF = Tables.TAKEN_OFF;

    // Unique ones before what refers to them.
    private static final String CONSTRAINTS_AND_INDEXES = """
            select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname),
                format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)),
                case contype when 'f' then 2 else 0 end as rank, conrelid::regclass::text as place, conname as name
            from pg_constraint
            where contype in ('f', 'p', 'u') and connamespace = current_schema()::regnamespace
                and conrelid::regclass::text not in ('flyway_schema_history', 'taken_off')
            union all
            select format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid), 1,
                indrelid::regclass::text, indexrelid::regclass::text
            from pg_index join pg_class c on c.oid = indrelid
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                and c.relname not in ('flyway_schema_history', 'taken_off')
                and not exists (select 1 from pg_constraint k where k.conindid = indexrelid)
            order by rank desc, place, name""";

    private final StringBuilder pending = new StringBuilder();
    private CopyIn copy;

    /** Whether the rows are kept part by part, so that what is put on again is too. */
    private boolean inParts;

    CopyWriter(Connection connection) throws SQLException {
        super(connection);
        connection.setAutoCommit(false);
        inParts = !select("select tablename from pg_tables where schemaname = current_schema() and tablename = '"
                        + TAKEN_OFF + "'")
                .isEmpty();
        if (!inParts) {
            takeOff();
        }
    }

    private void takeOff() throws SQLException {
        List<String> drops = new ArrayList<>();
        execute(List.of("create table " + TAKEN_OFF + " (position int primary key, sql text not null)"));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(CONSTRAINTS_AND_INDEXES);
                PreparedStatement insert = connection.prepareStatement("insert into " + TAKEN_OFF + " values (?, ?)")) {
            while (rows.next()) {
                drops.add(rows.getString(1));
                insert.setInt(1, -drops.size()); // last off, first on
                insert.setString(2, rows.getString(2));
                insert.addBatch();
            }
            insert.executeBatch();
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
        append(next);
    }

    @Override
    public void append(Table next) throws SQLException {
        endTable();
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + next.name() + " (" + next.columnList() + ") from stdin");
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
    public void keep() throws SQLException {
        endTable();
        connection.commit();
        inParts = true;
    }

    @Override
    public void finish(Steps told) throws SQLException {
        endTable();
        putOn(told);
        execute(List.of("drop table " + TAKEN_OFF));
        connection.commit();
        // What the planner knows of the tables: without it the first questions would be answered the slow way.
        connection.setAutoCommit(true);
        execute(new Tables(connection)
                .all().stream().map(one -> "vacuum (analyze) " + one.name()).toList());
        connection.setAutoCommit(false);
    }

    private void putOn(Steps told) throws SQLException {
        // Room to sort in, unless there is more already.
        execute(List.of("select set_config('maintenance_work_mem', '256MB', false)"
                + " where pg_size_bytes(current_setting('maintenance_work_mem')) < pg_size_bytes('256MB')"));
        List<String> all = select("select sql from " + TAKEN_OFF + " order by position");
        for (int i = 0; i < all.size(); i++) {
            execute(List.of(
                    all.get(i),
                    "delete from " + TAKEN_OFF + " where position = (select min(position) from " + TAKEN_OFF + ")"));
            if (inParts) {
                connection.commit();
            }
            told.done(i + 1, all.size());
        }
        execute(List.of("reset maintenance_work_mem"));
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

    private List<String> select(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
