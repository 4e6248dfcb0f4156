package org.backchannel.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The number that tells one state of the record from the next. */
@QuarkusTest
class RecordVersionTest {
    @Inject
    TestRecord record;

    @Inject
    RecordVersion version;

    @BeforeEach
    void emptyRecord() {
        record.empty();
    }

    @Test
    void aBatchAdvancesItByOneHoweverManyItHolds() {
        long before = number();
        record.record(aSource("a"), aSource("b"));
        assertThat(number()).isEqualTo(before + 1);
    }

    @Test
    void aTransactionAdvancesItByOneHoweverManyBatchesItHas() {
        long before = number();
        QuarkusTransaction.requiringNew().run(() -> {
            record.record(aSource("a"));
            record.record(aSource("b"));
        });
        assertThat(number()).isEqualTo(before + 1);
    }

    @Test
    void whatChangesNothingLeavesItAsItIs() {
        record.record(aSource("a"));
        String before = version.current();
        record.record(aSource("a"));
        assertThat(version.current()).isEqualTo(before);
    }

    @Test
    void whatIsRefusedLeavesItAsItIs() {
        String before = version.current();
        assertThatThrownBy(() -> record.record(aSource("a"), aMeeting("Not A Slug")))
                .isInstanceOf(DraftRefused.class);
        assertThat(version.current()).isEqualTo(before);
    }

    private long number() {
        return Long.parseLong(record.select("select number from record_version").get(0));
    }
}
