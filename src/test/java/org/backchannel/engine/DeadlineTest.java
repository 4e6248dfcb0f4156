package org.backchannel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Whether a request is run once more. */
class DeadlineTest {
    private static final GivenUp AWAY =
            GivenUp.after(new SQLException("connection lost", "08006")).orElseThrow();

    private final Deadline deadline = new Deadline();

    @Test
    void whatWasGivenUpForALostConnectionIs() {
        deadline.giveUp(AWAY);

        assertThat(deadline.tryAgain()).isTrue();
    }

    @Test
    void whatTookTooLongIsNotThoughItsConnectionWasLostAfterwards() {
        deadline.pass();
        deadline.giveUp(AWAY);

        assertThat(deadline.tryAgain()).isFalse();
    }

    @Test
    void norWhatTookTooLongAfterIt() {
        deadline.giveUp(AWAY);
        deadline.pass();

        assertThat(deadline.tryAgain()).isFalse();
    }
}
