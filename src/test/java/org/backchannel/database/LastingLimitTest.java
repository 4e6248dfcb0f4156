package org.backchannel.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backchannel.testsupport.PostgreSql;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.Test;

/** How long a statement may take on a connection that has served others. */
@QuarkusTest
class LastingLimitTest {
    private static final int AT_ONCE = 5;

    @Inject
    TestRecord record;

    @Inject
    Snapshot snapshot;

    @Test
    void eachConnectionKeepsItsLimitWhateverReadOverIt() {
        record.empty();
        CyclicBarrier together = new CyclicBarrier(AT_ONCE); // so that each has a connection of its own
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        List<CompletableFuture<List<Object>>> readers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> snapshot.read(() -> limits(together)), threads))
                .limit(AT_ONCE)
                .toList();
        threads.shutdown();
        assertThat(readers)
                .flatMap(CompletableFuture::join)
                .hasSize(3 * AT_ONCE)
                .containsOnly(PostgreSql.isUnderTest() ? "8s" : "8000");
    }

    private List<Object> limits(CyclicBarrier together) {
        List<Object> limits = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            snapshot.session()
                    .createQuery("select count(*) from SourceDocument", Long.class)
                    .getSingleResult();
            limits.add(limit());
            try {
                together.await(10, TimeUnit.SECONDS);
            } catch (Exception brokenOff) {
                throw new AssertionError(brokenOff);
            }
        }
        return limits;
    }

    private Object limit() {
        return snapshot.session()
                .createNativeQuery(
                        PostgreSql.isUnderTest()
                                ? "select current_setting('statement_timeout')"
                                : "select setting_value from information_schema.settings"
                                        + " where setting_name = 'QUERY_TIMEOUT'",
                        String.class)
                .getSingleResult();
    }
}
