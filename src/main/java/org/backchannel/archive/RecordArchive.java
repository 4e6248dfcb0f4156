package org.backchannel.archive;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import javax.sql.DataSource;
import org.backchannel.database.BulkWriter;
import org.backchannel.database.DatabaseConfig;
import org.backchannel.database.LongWork;
import org.backchannel.database.Table;
import org.backchannel.database.Tables;
import org.backchannel.database.WritersTurn;

/** Writes the whole record into an archive, and reads an archive into an empty record. */
@Singleton
public class RecordArchive {
    /** Whatever is recorded is an entry first; a row of another table may have come with its migration. */
    private static final String ENTRIES = "entry";

    @Inject
    DataSource database;

    @Inject
    DatabaseConfig config;

    /**
     * Writes every row as the record stood when this began.
     *
     * @param progress made when the number of rows is known
     */
    @SuppressWarnings("try") // what is only opened and closed
    public Progress write(OutputStream out, LongFunction<Progress> progress) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                LongWork unhurried = new LongWork(connection, config.session())) {
            Tables tables = new Tables(connection);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return write(tables, new ArchiveWriter(out), progress);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private Progress write(Tables tables, ArchiveWriter archive, LongFunction<Progress> progress)
            throws SQLException, IOException {
        List<Table> all = tables.all();
        Map<Table, Long> counts = new HashMap<>();
        for (Table table : all) {
            counts.put(table, tables.count(table));
        }
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        Progress done = progress.apply(total);
        archive.line(new Head(Head.FORMAT, Head.VERSION, tables.migration(), total, new TreeMap<>(tables.sequences())));
        for (Table table : all) {
            archive.line(new Section(table.name(), table.columnNames(), counts.get(table)));
            tables.<IOException>read(table, row -> {
                archive.row(row);
                done.one();
            });
        }
        archive.finish();
        return done;
    }

    /**
     * Fills the record with what the archive holds: all of it or nothing.
     *
     * @param waiting run before it waits for another process that writes
     * @throws ArchiveRefused when the record isn't empty or the archive isn't whole; the record is then as it was
     */
    @SuppressWarnings("try") // what is only opened and closed
    public Progress read(InputStream in, Runnable waiting, LongFunction<Progress> progress)
            throws SQLException, IOException, ArchiveRefused {
        try (WritersTurn turn = WritersTurn.take(database, config.session(), waiting);
                Connection connection = database.getConnection();
                LongWork unhurried = new LongWork(connection, config.session())) {
            Tables tables = new Tables(connection);
            ArchiveReader archive = new ArchiveReader(in);
            Head head = archive.head();
            if (!head.migration().equals(tables.migration())) {
                throw new ArchiveRefused("the archive was written at migration " + head.migration()
                        + ", and this application's database is at " + tables.migration()
                        + "; export it again with this application, or import it with the one that wrote it");
            }
            List<Table> all = tables.all();
            if (!tables.isEmpty(ENTRIES)) {
                throw new ArchiveRefused("the record isn't empty: it has entries. Import into a new database, before a"
                        + " server has run on it");
            }
            try (BulkWriter rows = BulkWriter.on(connection)) {
                return read(archive, head, all, rows, progress.apply(head.rows()));
            }
        }
    }

    private static Progress read(ArchiveReader archive, Head head, List<Table> all, BulkWriter rows, Progress progress)
            throws SQLException, IOException, ArchiveRefused {
        for (Map.Entry<String, Long> sequence : head.sequences().entrySet()) {
            rows.sequence(sequence.getKey(), sequence.getValue());
        }
        for (Table table : all) {
            Section section = archive.section();
            if (!table.name().equals(section.table()) || !table.columnNames().equals(section.columns())) {
                throw new ArchiveRefused("the archive has " + section.table() + section.columns()
                        + " where this application's database has " + table.name() + table.columnNames()
                        + "; import it with the application that wrote it");
            }
            rows.table(table);
            for (long i = 0; i < section.rows(); i++) {
                rows.row(archive.row(table));
                progress.one();
            }
        }
        archive.finish();
        rows.finish(progress::step);
        return progress;
    }
}
