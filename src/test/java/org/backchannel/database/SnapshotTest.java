package org.backchannel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backchannel.testsupport.Drafts.aSource;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.backchannel.record.RecordVersion;
import org.backchannel.testsupport.PostgreSql;
import org.backchannel.testsupport.TestRecord;
import org.hibernate.Session;
import org.hibernate.SessionEventListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a request reads while others write. */
@QuarkusTest
class SnapshotTest {
    @Inject
    TestRecord record;

    @Inject
    Snapshot snapshot;

    @Inject
    Columns columns;

    @Inject
    DataSource database;

    @Inject
    RecordVersion version;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @BeforeEach
    void emptyRecord() {
        record.empty();
    }

    @Test
    void theVersionAndAllStatementsAreOfOneState() {
        String before = version.current();
        snapshot.read(() -> {
            assertThat(version.current()).isEqualTo(before);
            CompletableFuture.runAsync(() -> record.record(aSource("one-more"))).join();
            assertThat(sources()).isOne();
            assertThat(version.current()).isEqualTo(before);
            return null;
        });
        assertThat(snapshot.read(this::sources)).isEqualTo(2);
        assertThat(version.current()).isNotEqualTo(before);
    }

    @Test
    void whatTookOneStatementIsReadWithoutATransaction() {
        StatementHabit habit = new StatementHabit();
        assertThat(snapshot.read(habit, () -> sources() + ", " + inTransaction()))
                .isEqualTo("1, true");
        assertThat(snapshot.read(habit, () -> sources() + ", " + inTransaction()))
                .isEqualTo("1, false");
    }

    @Test
    void whatTookSeveralIsReadInOne() {
        StatementHabit habit = new StatementHabit();
        snapshot.read(habit, () -> sources() + sources());
        assertThat(snapshot.read(habit, () -> sources() + ", " + inTransaction()))
                .isEqualTo("1, true");
    }

    @Test
    void whatTakesAnotherAfterAllIsReadAgainInOneState() {
        StatementHabit habit = new StatementHabit();
        snapshot.read(habit, this::sources);
        List<Boolean> runs = new ArrayList<>();
        String read = snapshot.read(habit, () -> {
            runs.add(inTransaction());
            long first = sources();
            CompletableFuture.runAsync(() -> record.record(aSource("more-" + runs.size())))
                    .join();
            return first + ", " + sources();
        });
        assertThat(runs).containsExactly(false, true);
        assertThat(read).isEqualTo("2, 2");
    }

    @Test
    void whatGoesPastTheSessionCountsToo() {
        StatementHabit habit = new StatementHabit();
        snapshot.read(habit, this::sources);
        List<Boolean> runs = new ArrayList<>();
        snapshot.read(habit, () -> {
            runs.add(inTransaction());
            return version.current() + sources();
        });
        assertThat(runs).containsExactly(false, true);
    }

    @Test
    void whatSelectsColumnsCountsToo() {
        StatementHabit habit = new StatementHabit();
        Supplier<String> work = () -> columns.select("select s.entryId from SourceDocument s", List.of())
                        .size() + ", " + inTransaction();
        assertThat(snapshot.read(habit, work)).isEqualTo("1, true");
        assertThat(snapshot.read(habit, work)).isEqualTo("1, false");
        assertThat(snapshot.read(habit, () -> work.get() + ", " + sources())).isEqualTo("1, true, 1");
    }

    @Test
    void whatSomebodyMadeOfBeingStoppedIsNotTakenForWhatWasRead() {
        StatementHabit habit = new StatementHabit();
        snapshot.read(habit, this::sources);
        Supplier<String> work = () -> {
            sources();
            try {
                return "" + sources();
            } catch (Error stopped) {
                return "stopped";
            }
        };
        assertThat(snapshot.read(habit, work)).isEqualTo("1");
    }

    @Test
    void aFailureStaysOne() {
        StatementHabit habit = new StatementHabit();
        snapshot.read(habit, this::sources);
        assertThatIllegalStateException()
                .isThrownBy(() -> snapshot.read(habit, () -> {
                    sources();
                    throw new IllegalStateException("ours");
                }));
    }

    @Test
    void aStatementIsStoppedThatBeganAfterItsCancelWasSent() {
        CompletableFuture<Void> stopped = snapshot.read(() -> {
            CompletableFuture<Void> stop = new CompletableFuture<>();
            try (Connection connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement(endless())) {
                Reading.waitFor(connection);
                stop = CompletableFuture.runAsync(Reading.stopper());
                sleepFor(200); // longer than it takes to send one
                Instant start = Instant.now();
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(statement::execute)
                        .returns("57014", SQLException::getSQLState);
                assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
            } catch (SQLException failure) {
                throw new AssertionError(failure);
            } finally {
                Reading.waitNoMore();
            }
            return stop;
        });
        assertThat(stopped).succeedsWithin(Duration.ofSeconds(2));
    }

    @Test
    void soIsOneOfTheSessions() {
        List<CompletableFuture<Void>> stops = new ArrayList<>();
        snapshot.read(() -> {
            Session session = snapshot.session();
            session.addEventListeners(new SessionEventListener() {
                @Override
                public void jdbcExecuteStatementStart() {
                    stops.add(CompletableFuture.runAsync(Reading.stopper()));
                    sleepFor(200);
                }
            });
            Instant start = Instant.now();
            assertThatThrownBy(() ->
                            session.createNativeQuery(endless(), Object.class).getSingleResult())
                    .rootCause()
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .isEqualTo("57014"));
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
            return null;
        });
        assertThat(stops).singleElement().satisfies(stop -> assertThat(stop).succeedsWithin(Duration.ofSeconds(2)));
    }

    private static String endless() {
        return PostgreSql.isUnderTest()
                ? "select cast(pg_sleep(600) as text)"
                : "select max(mod(x, 7)) from system_range(1, 1000000000000)";
    }

    private static void sleepFor(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException brokenOff) {
            throw new AssertionError(brokenOff);
        }
    }

    private boolean inTransaction() {
        return transaction.getTransactionKey() != null;
    }

    private long sources() {
        return snapshot.session()
                .createQuery("select count(*) from SourceDocument", Long.class)
                .getSingleResult();
    }
}
