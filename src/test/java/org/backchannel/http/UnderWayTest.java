package org.backchannel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which requests are told that their time is up, and how many there may be. */
class UnderWayTest {
    private static final int MOST = 3;

    private final List<String> late = new ArrayList<>();
    private long now;
    private final UnderWay underWay = new UnderWay(MOST, Duration.ofMillis(100), () -> now);

    private UnderWay.Request begin(String name) {
        return underWay.begin(() -> late.add(name));
    }

    private void lookAfter(long milliseconds) {
        now += milliseconds * 1_000_000;
        underWay.look();
    }

    @Test
    void theFirstToBeginIsTheFirstWhoseTimeIsUp() {
        begin("a");
        lookAfter(60);
        begin("b");
        lookAfter(39);
        assertThat(late).isEmpty();

        lookAfter(1);
        assertThat(late).containsExactly("a");
        lookAfter(60);
        assertThat(late).containsExactly("a", "b");
    }

    @Test
    void eachIsToldOnce() {
        begin("a");
        lookAfter(100);
        lookAfter(100);
        assertThat(late).containsExactly("a");
    }

    @Test
    void whatHasEndedIsNotTold() {
        UnderWay.Request first = begin("a");
        begin("b");
        underWay.end(first);
        lookAfter(100);
        assertThat(late).containsExactly("b");
    }

    @Test
    void thatOneCannotBeToldKeepsNoOtherFromIt() {
        underWay.begin(() -> {
            throw new IllegalStateException("nobody there");
        });
        begin("b");
        lookAfter(100);
        assertThat(late).containsExactly("b");
    }

    @Test
    void noMoreThanSoManyAreWorkedAtAtOnceInTimeOrNot() {
        UnderWay.Request first = begin("a");
        begin("b");
        begin("c");
        lookAfter(100);
        assertThatThrownBy(() -> begin("d"))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("too many requests are under way");

        underWay.end(first);
        begin("e");
        assertThat(underWay.isAny()).isTrue();
    }

    @Test
    void onceAllHaveEndedThereIsNone() {
        UnderWay.Request only = begin("a");
        assertThat(underWay.isAny()).isTrue();
        underWay.end(only);
        assertThat(underWay.isAny()).isFalse();
    }
}
