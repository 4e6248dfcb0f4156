package org.backchannel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.backchannel.testsupport.PostgreSql;
import org.junit.jupiter.api.Test;

/** Of several processes that would write the record, one does at a time. */
@QuarkusTest
class WritersTurnTest {
    @Inject
    DataSource database;

    @Inject
    DatabaseConfig config;

    @Test
    void whoIsAloneWaitsForNobody() throws SQLException {
        WritersTurn.take(database, config.session(), () -> {
                    throw new AssertionError("there is nobody to wait for");
                })
                .close();
    }

    @Test
    void whoHasToWaitSaysSoAndThenHasItsTurn() throws Exception {
        assumeTrue(PostgreSql.isUnderTest());
        CountDownLatch told = new CountDownLatch(1);
        CompletableFuture<WritersTurn> next;
        try (WritersTurn first = WritersTurn.take(database, config.session(), () -> {})) {
            next = CompletableFuture.supplyAsync(() -> take(told::countDown));
            assertThat(told.await(5, TimeUnit.SECONDS)).isTrue();
            Thread.sleep(100);
            assertThat(next).as("while %s lasts", first).isNotDone();
        }
        assertThat(next).succeedsWithin(Duration.ofSeconds(5));
        next.join().close();
        assertThat(locks()).isZero();
    }

    private long locks() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from pg_locks where locktype = 'advisory'")) {
            count.next();
            return count.getLong(1);
        }
    }

    private WritersTurn take(Runnable waiting) {
        try {
            return WritersTurn.take(database, config.session(), waiting);
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }
}
