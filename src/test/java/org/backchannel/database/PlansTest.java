package org.backchannel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.backchannel.testsupport.PostgreSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How PostgreSQL is told which plans to keep. */
@QuarkusTest
class PlansTest {
    private static final String KEPT = "force_generic_plan";
    private static final String ANEW = "force_custom_plan";

    @Inject
    Plans plans;

    @Inject
    Snapshot snapshot;

    @BeforeEach
    void onPostgreSql() {
        assumeTrue(PostgreSql.isUnderTest());
    }

    @Test
    void plansAreKeptButForStatementsThatNeedTheirOwn() {
        snapshot.read(() -> {
            assertThat(mode()).isEqualTo(KEPT);
            plans.makeAnew();
            assertThat(mode()).isEqualTo(ANEW);
            plans.keep();
            assertThat(mode()).isEqualTo(KEPT);
            plans.makeAnew();
            return null;
        });
        assertThat(snapshot.read(this::mode)).isEqualTo(KEPT);
    }

    @Test
    void afterAFailureTheConnectionIsToldAgain() {
        snapshot.read(() -> {
            plans.makeAnew();
            snapshot.readOnAfterFailure();
            assertThat(mode()).isEqualTo(KEPT);
            plans.makeAnew();
            assertThat(mode()).isEqualTo(ANEW);
            return null;
        });
    }

    @Test
    void aPlanOfItsOwnNeedsATransaction() {
        StatementHabit habit = new StatementHabit();
        assertThat(snapshot.read(habit, this::mode)).isEqualTo(KEPT);
        assertThat(snapshot.read(habit, this::mode)).isEqualTo(KEPT);
        String own = snapshot.read(habit, () -> {
            plans.makeAnew();
            return mode();
        });
        assertThat(own).isEqualTo(ANEW);
    }

    private String mode() {
        return snapshot.session()
                .createNativeQuery("select current_setting('plan_cache_mode')", String.class)
                .getSingleResult();
    }
}
