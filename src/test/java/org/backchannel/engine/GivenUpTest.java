package org.backchannel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.backchannel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request is given up for, and what it is told then; everything else is a fault of ours. */
class GivenUpTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(nullValues = "none", textBlock = """
            57014, canceling statement due to user request,               TIMEOUT
            none,  'Sorry, acquisition timeout!',                         OVERLOADED
            none,  Acquisition timeout while waiting for new connection,  UNAVAILABLE
            none,  Acquisition timeout on health check,                   UNAVAILABLE
            08006, An I/O error occurred while sending to the backend.,   UNAVAILABLE
            53300, 'sorry, too many clients already',                     UNAVAILABLE
            57P01, terminating connection due to administrator command,   UNAVAILABLE
            40001, canceling statement due to conflict with recovery,     UNAVAILABLE
            """)
    void whatTheDatabaseCantDoForNow(String state, String message, RefusalCode code) {
        Throwable wrapped = new IllegalStateException(new SQLException(message, state));

        assertThat(GivenUp.after(wrapped)).get().extracting(GivenUp::code).isEqualTo(code);
    }

    @Test
    void aConnectionThatThePoolStoppedMaking() {
        assertThat(GivenUp.after(new InterruptedException()))
                .get()
                .matches(GivenUp::mayBeOver)
                .extracting(GivenUp::code)
                .isEqualTo(RefusalCode.UNAVAILABLE);
    }

    @Test
    void aFaultIsNothingThatPasses() {
        assertThat(GivenUp.after(new SQLException("syntax error at or near \"form\"", "42601")))
                .isEmpty();
        assertThat(GivenUp.after(new IllegalStateException("ours"))).isEmpty();
    }
}
