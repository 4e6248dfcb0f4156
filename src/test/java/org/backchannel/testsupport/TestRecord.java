package org.backchannel.testsupport;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.backchannel.record.Draft;
import org.backchannel.record.Registrar;
import org.backchannel.recordfile.RecordLoader;

/** The record under test: emptied, filled through the one door, and looked at behind its back. */
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
@ApplicationScoped
public class TestRecord {
    private static final long KEYS_FOR_ONE_RECORD = 1_000_000;
    private static final AtomicLong KEYS = new AtomicLong(100 * KEYS_FOR_ONE_RECORD);

    @Inject
    DataSource database;

    @Inject
    Registrar registrar;

    @Inject
    RecordLoader loader;

    /** Nothing is recorded but the source that the drafts of {@link Drafts} cite. */
    public void empty() {
        wipe();
        record(Drafts.aSource(Drafts.READY_SOURCE).text(Drafts.READY_TEXT));
    }

    /** The founding record and nothing else. */
    public void founding() {
        wipe();
        load(Optional.empty());
    }

    public Registrar.Outcome load(Optional<Path> directory) {
        return inARequest(() -> loader.load(directory));
    }

    public Registrar.Outcome record(Drafts.Builder... builders) {
        return record(List.of(builders));
    }

    public Registrar.Outcome record(List<? extends Drafts.Builder> builders) {
        List<Draft> drafts = new ArrayList<>();
        builders.forEach(builder -> drafts.add(builder.draft()));
        return inARequest(() -> registrar.record(drafts));
    }

    /** Nothing is left but the version of the record and the keys to come, which only ever advance. */
    public void wipe() {
        // The running application has a block of keys in hand. A generator or an archive may since have set the
        // sequence
        // back to before them, and what is recorded next would reach them a second time.
        sql("alter sequence entry_seq restart with " + KEYS.getAndAdd(KEYS_FOR_ONE_RECORD));
        // The version's row comes from a migration, and each change of the record needs it.
        List<String> tables = tables().stream()
                .filter(table -> !table.equalsIgnoreCase("\"record_version\""))
                .toList();
        if (PostgreSql.isUnderTest()) {
            sql("truncate table " + String.join(", ", tables));
            return;
        }
        List<String> statements = new ArrayList<>();
        tables.forEach(table -> statements.add("truncate table " + table));
        statements.add(0, "set referential_integrity false");
        statements.add("set referential_integrity true");
        sql(statements.toArray(String[]::new));
    }

    /** Runs statements past the one door. */
    public void sql(String... statements) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException refused) {
            throw new DatabaseRefused(refused);
        }
    }

    /** The first column of what a statement selects, as text. */
    public List<String> select(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException refused) {
            throw new DatabaseRefused(refused);
        }
    }

    /** How many rows each table has. */
    public Map<String, String> rowCounts() {
        Map<String, String> counts = new TreeMap<>();
        tables().forEach(table ->
                counts.put(table, select("select count(*) from " + table).get(0)));
        return counts;
    }

    private List<String> tables() {
        return select("select table_name from information_schema.tables where lower(table_schema) = 'public'"
                        + " and lower(table_name) <> 'flyway_schema_history'")
                .stream()
                .map(name -> '"' + name + '"')
                .toList();
    }

    // A test has a request of its own, which would keep what one batch registered for the next.
    private static <T> T inARequest(Supplier<T> work) {
        ManagedContext context = Arc.container().requestContext();
        InjectableContext.ContextState outer = context.getStateIfActive();
        context.activate();
        try {
            return work.get();
        } finally {
            context.terminate();
            if (outer != null) {
                context.activate(outer);
            }
        }
    }

    /** The database refused a statement. */
    public static final class DatabaseRefused extends RuntimeException {
        DatabaseRefused(SQLException cause) {
            super(cause.getMessage(), cause);
        }

        /** SQLSTATE of the refusal. */
        public String state() {
            return ((SQLException) getCause()).getSQLState();
        }
    }
}
