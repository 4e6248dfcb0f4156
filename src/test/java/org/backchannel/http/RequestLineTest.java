package org.backchannel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** By how many threads requests are answered, and in which order. */
class RequestLineTest {
    private static final int FEW = 2;
    private static final int MOST = 7;

    private final Deque<Runnable> threads = new ArrayDeque<>(); // begun, and not yet run to their ends
    private final List<String> answered = new ArrayList<>();
    private long now;
    private final RequestLine line = new RequestLine(threads::add, FEW, MOST, () -> now);

    private void add(String... names) {
        for (String name : names) {
            line.add(() -> answered.add(name));
        }
    }

    private void lookAfter(long milliseconds) {
        now += milliseconds * 1_000_000;
        line.look();
    }

    @Test
    void aFewThreadsAnswerAllInTheirOrder() {
        add("a", "b", "c", "d", "e");
        assertThat(threads).hasSize(FEW);

        threads.remove().run();
        assertThat(answered).containsExactly("a", "c", "d", "e");
        threads.remove().run();
        assertThat(answered).containsExactly("a", "c", "d", "e", "b");
        assertThat(line.isSomethingToLookAt()).isFalse();
    }

    @Test
    void whereTheLineStandsThereAreTwiceAsManyUpToTheMost() {
        add("a", "b", "c", "d", "e", "f", "g", "h", "i");
        lookAfter(RequestLine.PATIENCE.toMillis() - 1);
        assertThat(threads).hasSize(FEW);
        lookAfter(1);
        assertThat(threads).hasSize(2 * FEW);
        lookAfter(RequestLine.PATIENCE.toMillis());
        assertThat(threads).hasSize(MOST);
        lookAfter(RequestLine.PATIENCE.toMillis());
        assertThat(threads).hasSize(MOST);
    }

    @Test
    void onceNobodyWaitsThereAreFewAgain() {
        add("a", "b", "c", "d", "e");
        lookAfter(RequestLine.PATIENCE.toMillis());
        assertThat(threads).hasSize(2 * FEW);
        threads.remove().run(); // and "e" after it
        assertThat(line.isSomethingToLookAt()).isTrue();
        lookAfter(RequestLine.PATIENCE.toMillis());
        assertThat(line.isSomethingToLookAt()).isFalse();

        add("f", "g");
        threads.remove().run(); // there is one more than a few
        assertThat(answered).containsExactly("a", "e", "b");
        threads.remove().run();
        assertThat(answered).containsExactly("a", "e", "b", "c", "f", "g");
    }

    @Test
    void onceTheLineMovesOnQuicklyThereAreFewAgain() {
        add("a", "b", "c", "d", "e");
        lookAfter(RequestLine.PATIENCE.toMillis());
        threads.remove().run(); // and "e" after it
        add("f", "g");
        assertThat(threads).hasSize(2 * FEW); // "f" is the fourth that is worked at, and "g" waits
        lookAfter(RequestLine.QUICK.toMillis() + 1);
        add("h");
        threads.remove().run(); // neither quick nor standing: all go on
        assertThat(answered).containsExactly("a", "e", "b", "g", "h");

        add("i", "j");
        lookAfter(RequestLine.QUICK.toMillis());
        threads.remove().run(); // there is one more than a few
        assertThat(answered).containsExactly("a", "e", "b", "g", "h", "c");
    }

    @Test
    void aRequestThatFailsKeepsNobodyFromBeingAnswered() {
        add("a");
        line.add(() -> {
            throw new IllegalStateException("ours");
        });
        add("b", "c");
        threads.removeLast().run();
        assertThat(answered).containsExactly("b", "c");
    }

    @Test
    void aThreadThatCantBeHadTakesNoPlace() {
        boolean[] refusing = {true};
        RequestLine refused = new RequestLine(
                work -> {
                    if (refusing[0]) {
                        throw new RejectedExecutionException();
                    }
                    work.run();
                },
                1,
                1,
                () -> now);
        assertThatThrownBy(() -> refused.add(() -> answered.add("a"))).isInstanceOf(RejectedExecutionException.class);
        refusing[0] = false;
        refused.add(() -> answered.add("b"));
        assertThat(answered).containsExactly("b");
    }
}
