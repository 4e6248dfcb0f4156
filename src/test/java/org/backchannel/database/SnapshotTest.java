package org.backchannel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aSource;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import org.backchannel.record.RecordVersion;
import org.backchannel.testsupport.TestRecord;
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
    RecordVersion version;

    @Inject
    EntityManager em;

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

    private long sources() {
        return em.createQuery("select count(*) from SourceDocument", Long.class).getSingleResult();
    }
}
