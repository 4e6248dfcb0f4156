package org.backchannel.generator;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.sql.DataSource;
import org.backchannel.archive.Progress;
import org.backchannel.contact.Encounters;
import org.backchannel.database.BulkWriter;
import org.backchannel.database.DatabaseConfig;
import org.backchannel.database.LongWork;
import org.backchannel.database.Table;
import org.backchannel.database.Tables;
import org.backchannel.database.WritersTurn;

/** Makes a record in an empty database, portion by portion, and goes on with one that was interrupted. */
@Singleton
class RecordGenerator {
    private static final String ENTRIES = "entry";
    private static final String SEQUENCE = "entry_seq";
    private static final String VERSION = "record_version";
    private static final int KEYS_AT_ONCE = 50; // what the sequence gives is the last of so many keys

    @Inject
    DataSource database;

    @Inject
    DatabaseConfig config;

    @Inject
    Encounters encounters;

    /** While it lasts, nobody else writes; {@code waiting} is run before it waits for another. */
    WritersTurn turn(Runnable waiting) throws SQLException {
        return WritersTurn.take(database, config.session(), waiting);
    }

    /** The record that is being made in the database, if one is. */
    Optional<Plan> underway() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Underway.in(connection).map(Underway::plan);
        }
    }

    /** Whether there is a record that isn't being made here. */
    boolean isTaken() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Underway.in(connection).isEmpty() && !new Tables(connection).isEmpty(ENTRIES);
        }
    }

    /**
     * Makes the record, or the rest of it where a part is there already.
     *
     * @param plan the one that is underway, if one is
     */
    @SuppressWarnings("try") // what is only opened and closed
    Progress make(Plan plan, Function<Plan, Progress> told) throws SQLException {
        try (Connection connection = database.getConnection();
                LongWork unhurried = new LongWork(connection, config.session())) {
            Cast cast = new Cast(plan);
            Underway underway = Underway.in(connection).orElse(null);
            if (underway == null) {
                underway = new Underway(plan, 0, Filed.firstFree(cast));
                underway.begin(connection);
            }
            Progress progress = told.apply(plan);
            progress.resumeAt(plan.meetingsIn(underway.portions()));
            Tables tables = new Tables(connection);
            Map<String, Table> known = Rows.tables(tables.all());
            try (BulkWriter writer = BulkWriter.on(connection)) {
                long next = writePortions(underway, cast, writer, new Load(known, tables.of(Underway.TABLE)), progress);
                progress.stage("Finding who met whom");
                encounters.deriveAll();
                writer.sequence(SEQUENCE, next + KEYS_AT_ONCE);
                writer.table(known.get(VERSION));
                // The number alone doesn't tell this record from another that was made here before.
                long mark = Math.floorMod(plan.seed() * 31 + plan.meetings(), 1_000_000L);
                writer.row(new Object[] {1L, 1L, Filed.BEGUN.plus(mark, ChronoUnit.MICROS)});
                writer.finish(progress::step);
            }
            Underway.end(connection);
            return progress;
        }
    }

    private record Load(Map<String, Table> tables, Table marks) {}

    // The next portion is made while the one before is loaded.
    private static long writePortions(Underway from, Cast cast, BulkWriter writer, Load load, Progress progress)
            throws SQLException {
        Plan plan = from.plan();
        long portion = from.portions();
        long next = from.next();
        CompletableFuture<Filed> coming = made(plan, cast, portion, next);
        while (portion < plan.portions()) {
            Filed filed = coming.join();
            next = filed.next();
            coming = made(plan, cast, ++portion, next);
            for (Map.Entry<String, List<Object[]>> rows : filed.rows.byTable().entrySet()) {
                writer.append(load.tables.get(rows.getKey()));
                for (Object[] row : rows.getValue()) {
                    writer.row(row);
                }
            }
            writer.append(load.marks);
            writer.row(new Underway(plan, portion, next).row());
            writer.keep();
            progress.more(plan.meetingsIn(portion) - plan.meetingsIn(portion - 1));
        }
        return next;
    }

    private static CompletableFuture<Filed> made(Plan plan, Cast cast, long portion, long next) {
        if (portion == plan.portions()) {
            return CompletableFuture.completedFuture(null);
        }
        return CompletableFuture.supplyAsync(() -> {
            Filed filed = new Filed(cast, next);
            DraftFiling.file(portion(plan, cast, portion), filed);
            return filed;
        });
    }

    static Portion portion(Plan plan, Cast cast, long portion) {
        return portion < plan.actorPortions()
                ? Actors.portion(plan, cast, portion)
                : Affairs.portion(plan, cast, portion);
    }
}
