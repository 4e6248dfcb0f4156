package org.backchannel.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fills H2 by batches of inserts. H2 looks up foreign keys row by row and can't put that off, so they are switched off
 * meanwhile, and before anything is kept each is looked up here, for all rows at once.
 */
final class InsertWriter extends BulkWriter {
    private static final int SENT_AT_ONCE = 1000;

    private Table table;
    private PreparedStatement insert;
    private int pending;

    InsertWriter(Connection connection) throws SQLException {
        super(connection);
        // Both of these, and a sequence's restart, end a transaction: that begins with the first row.
        execute("set referential_integrity false");
        connection.setAutoCommit(false);
    }

    @Override
    public void sequence(String name, long next) throws SQLException {
        execute("alter sequence " + name + " restart with " + next);
    }

    @Override
    public void table(Table next) throws SQLException {
        append(next);
        execute("delete from " + next.name());
    }

    @Override
    public void append(Table next) throws SQLException {
        endTable();
        table = next;
        insert = connection.prepareStatement("insert into " + next.name() + " (" + next.columnList() + ") values ("
                + String.join(", ", Collections.nCopies(next.columns().size(), "?")) + ")");
    }

    @Override
    public void row(Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, table.columns().get(i).type().bound(values[i]));
        }
        insert.addBatch();
        if (++pending == SENT_AT_ONCE) {
            send();
        }
    }

    @Override
    public void keep() throws SQLException {
        endTable();
        connection.commit();
    }

    @Override
    public void finish(Steps told) throws SQLException {
        endTable();
        List<Table> all = new Tables(connection).all();
        for (int i = 0; i < all.size(); i++) {
            checkReferences(all.get(i));
            told.done(i + 1, all.size());
        }
        connection.commit();
        execute("analyze");
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        execute("set referential_integrity true");
    }

    private void endTable() throws SQLException {
        if (insert != null) {
            send();
            insert.close();
            insert = null;
        }
    }

    private void send() throws SQLException {
        if (pending > 0) {
            insert.executeBatch();
            pending = 0;
        }
    }

    /** One foreign key: what it refers to, and its columns with those that they refer to. */
    private record Reference(String target, Map<String, String> columns) {}

    private void checkReferences(Table of) throws SQLException {
        Map<String, Reference> references = new LinkedHashMap<>();
        DatabaseMetaData about = connection.getMetaData();
        try (ResultSet rows =
                about.getImportedKeys(null, connection.getSchema(), of.name().toUpperCase(java.util.Locale.ROOT))) {
            while (rows.next()) {
                String target = rows.getString("PKTABLE_NAME");
                references
                        .computeIfAbsent(
                                rows.getString("FK_NAME"), name -> new Reference(target, new LinkedHashMap<>()))
                        .columns
                        .put(rows.getString("FKCOLUMN_NAME"), rows.getString("PKCOLUMN_NAME"));
            }
        }
        for (Reference reference : references.values()) {
            check(of, reference);
        }
    }

    private void check(Table of, Reference reference) throws SQLException {
        String given = reference.columns.keySet().stream()
                .map(column -> "f.\"" + column + "\" is not null")
                .collect(Collectors.joining(" and "));
        String equal = reference.columns.entrySet().stream()
                .map(pair -> "t.\"" + pair.getValue() + "\" = f.\"" + pair.getKey() + "\"")
                .collect(Collectors.joining(" and "));
        String key = "f." + String.join(" || ',' || f.", of.key());
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select " + key + " from " + of.name() + " f where " + given
                        + " and not exists (select 1 from \"" + reference.target + "\" t where " + equal
                        + ") fetch first 1 row only")) {
            if (rows.next()) {
                throw new SQLIntegrityConstraintViolationException("row " + rows.getString(1) + " of " + of.name()
                        + " refers to no row of " + reference.target.toLowerCase(java.util.Locale.ROOT) + " by "
                        + String.join(", ", reference.columns.keySet()).toLowerCase(java.util.Locale.ROOT));
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
