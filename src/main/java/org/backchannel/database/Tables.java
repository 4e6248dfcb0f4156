package org.backchannel.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the database says of itself: so a migration that adds a table needs no word here. */
public final class Tables {
    /** A table of the {@link CopyWriter}'s own, while it is at work. */
    static final String TAKEN_OFF = "taken_off";

    private static final Set<String> NOT_THE_RECORDS = Set.of("flyway_schema_history", TAKEN_OFF);
    private static final int FETCHED_AT_ONCE = 1000;

    private final Connection connection;
    private final boolean postgreSql;

    public Tables(Connection connection) throws SQLException {
        this.connection = connection;
        this.postgreSql = isPostgreSql(connection);
    }

    /** Takes the rows of a table, each with the values of its columns in their order. */
    @FunctionalInterface
    public interface RowSink<E extends Exception> {
        void take(Object[] row) throws E;
    }

    static boolean isPostgreSql(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    /** All tables of the record, by name. */
    public List<Table> all() throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        List<String> names = new ArrayList<>();
        try (ResultSet rows =
                about.getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        names.removeIf(name -> NOT_THE_RECORDS.contains(lower(name)));
        Map<String, Table> tables = new TreeMap<>(); // by name in lower case: databases differ in what they give
        for (String name : names) {
            tables.put(lower(name), new Table(lower(name), columns(about, name), key(about, name)));
        }
        return List.copyOf(tables.values());
    }

    /**
     * The version of the latest migration of those that both databases share: what one of them has besides, like an
     * index, changes no row.
     */
    public String migration() throws SQLException {
        // Flyway would say it, too, but takes long to load.
        try (Statement statement = connection.createStatement();
                ResultSet latest =
                        statement.executeQuery("select \"version\", \"script\" from \"flyway_schema_history\""
                                + " order by \"installed_rank\" desc")) {
            while (latest.next()) {
                if (isShared(latest.getString(2))) {
                    return latest.getString(1);
                }
            }
            throw new IllegalStateException("no migration has made these tables");
        }
    }

    // Some builds wrote down where it lies, as db/migration/V1__record.sql, and others its name alone.
    private static boolean isShared(String script) {
        String name = script.substring(script.lastIndexOf('/') + 1);
        return Tables.class.getResource("/db/migration/" + name) != null;
    }

    /** Whether there is a table of that name. */
    public boolean has(String name) throws SQLException {
        try (ResultSet rows = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            boolean found = false;
            while (!found && rows.next()) {
                found = name.equalsIgnoreCase(rows.getString("TABLE_NAME"));
            }
            return found;
        }
    }

    /** What each sequence gives next. */
    public Map<String, Long> sequences() throws SQLException {
        return postgreSql
                ? postgreSqlSequences()
                : numbers("select sequence_name, base_value"
                        + " from information_schema.sequences where sequence_schema = schema()");
    }

    // The catalogue doesn't tell a sequence that was given its next value from one that has just given it.
    private Map<String, Long> postgreSqlSequences() throws SQLException {
        Map<String, Long> next = new TreeMap<>();
        for (Map.Entry<String, Long> sequence : numbers(
                        "select sequencename, increment_by from pg_sequences where schemaname = current_schema()")
                .entrySet()) {
            next.putAll(numbers("select '" + sequence.getKey() + "', last_value + case when is_called then "
                    + sequence.getValue() + " else 0 end from " + sequence.getKey()));
        }
        return next;
    }

    private Map<String, Long> numbers(String sql) throws SQLException {
        Map<String, Long> numbers = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                numbers.put(lower(rows.getString(1)), rows.getLong(2));
            }
        }
        return numbers;
    }

    public long count(Table table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table.name())) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The table of that name. */
    public Table of(String name) throws SQLException {
        return all().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a table has no row. */
    public boolean isEmpty(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select 1 from " + table + " fetch first 1 row only")) {
            return !rows.next();
        }
    }

    /** Reads a whole table in the order of its key, without holding it in memory: in a transaction, and {@link LongWork}. */
    public <E extends Exception> void read(Table table, RowSink<E> sink) throws SQLException, E {
        if (table.key().isEmpty()) {
            throw new IllegalStateException(
                    "the table " + table.name() + " has no primary key, so its rows have no order");
        }
        String sql = "select " + table.columnList() + " from " + table.name() + " order by "
                + String.join(", ", table.key());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Object[] row = new Object[table.columns().size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = table.columns().get(i).type().read(rows, i + 1);
                    }
                    sink.take(row);
                }
            }
        }
    }

    private List<Table.Column> columns(DatabaseMetaData about, String table) throws SQLException {
        List<Table.Column> columns = new ArrayList<>();
        try (ResultSet rows = about.getColumns(null, connection.getSchema(), literally(about, table), "%")) {
            while (rows.next()) {
                if (!"YES".equals(rows.getString("IS_GENERATEDCOLUMN"))) {
                    columns.add(new Table.Column(
                            lower(rows.getString("COLUMN_NAME")),
                            ColumnType.of(rows.getInt("DATA_TYPE"), rows.getString("TYPE_NAME"))));
                }
            }
        }
        return List.copyOf(columns);
    }

    private List<String> key(DatabaseMetaData about, String table) throws SQLException {
        Map<Integer, String> places = new TreeMap<>();
        try (ResultSet rows = about.getPrimaryKeys(null, connection.getSchema(), table)) {
            while (rows.next()) {
                places.put(rows.getInt("KEY_SEQ"), lower(rows.getString("COLUMN_NAME")));
            }
        }
        return List.copyOf(places.values());
    }

    private static String literally(DatabaseMetaData about, String name) throws SQLException {
        return name.replace("_", about.getSearchStringEscape() + "_");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
