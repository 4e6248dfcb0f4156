package org.backchannel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which long answers are kept for their clients, and which make room. */
class LongAnswersTest {
    private static final int MOST = 100;

    private final List<String> cutOff = new ArrayList<>();
    private long now;
    private final LongAnswers answers = new LongAnswers(Duration.ofSeconds(4), MOST, () -> now);

    private LongAnswers.Kept keep(String name, long size) {
        return answers.keep(size, () -> cutOff.add(name));
    }

    private void pass(long milliseconds) {
        now += milliseconds * 1_000_000;
    }

    @Test
    void thereMayBeAsManyAsFit() {
        keep("a", 60);
        pass(5000);
        keep("b", 40);
        assertThat(cutOff).isEmpty();
    }

    @Test
    void whoHasTakenNothingForLongestMakesRoom() {
        LongAnswers.Kept first = keep("a", 40);
        pass(10);
        keep("b", 40);
        pass(1000);
        first.taken();
        pass(1);
        keep("c", 40);
        assertThat(cutOff).containsExactly("b");
    }

    @Test
    void asManyMakeRoomAsAreNeeded() {
        keep("a", 30);
        keep("b", 30);
        keep("c", 30);
        pass(1000);
        keep("d", 50);
        assertThat(cutOff).containsExactly("a", "b");
    }

    @Test
    void thoseThatAreBeingTakenAreLeftAlone() {
        LongAnswers.Kept first = keep("a", 60);
        pass(999);
        assertThatThrownBy(() -> keep("b", 60))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("too many long answers");

        first.taken();
        pass(999);
        assertThatThrownBy(() -> keep("c", 60)).isInstanceOf(BadRequest.class);
        assertThat(cutOff).isEmpty();
    }

    @Test
    void nobodyIsCutOffForOneThatStillHasNoRoom() {
        keep("a", 30);
        pass(1000);
        keep("b", 60);
        assertThatThrownBy(() -> keep("c", 90)).isInstanceOf(BadRequest.class);
        assertThat(cutOff).isEmpty();
    }

    @Test
    void whatIsSentTakesNoRoom() {
        LongAnswers.Kept first = keep("a", 60);
        first.letGo();
        first.letGo();
        first.taken();
        keep("b", 100);
        assertThat(cutOff).isEmpty();
    }

    @Test
    void whatWasCutOffTakesNoRoom() {
        LongAnswers.Kept first = keep("a", 60);
        pass(1000);
        keep("b", 60);
        first.taken();
        first.letGo();
        keep("c", 40);
        assertThatThrownBy(() -> keep("d", 1)).isInstanceOf(BadRequest.class);
        assertThat(cutOff).containsExactly("a");
    }

    @Test
    void oneAloneMayBeLonger() {
        LongAnswers.Kept only = keep("a", 1000);
        assertThatThrownBy(() -> keep("b", 1)).isInstanceOf(BadRequest.class);
        only.letGo();
        keep("c", 1);
        assertThat(cutOff).isEmpty();
    }
}
