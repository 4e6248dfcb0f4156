package org.backchannel.database;

/**
 * Whether work of one sort takes more than one statement, as far as was seen. What is asked decides it and not what the
 * record holds; so what took one will most likely take one again, unless variables make it ask for something else.
 */
public final class StatementHabit {
    private enum Seen {
        NOTHING,
        ONE,
        SEVERAL
    }

    private volatile Seen seen = Seen.NOTHING;

    boolean isOne() {
        return seen == Seen.ONE;
    }

    /** Several once are several for good: work that changes is not tried alone again and again. */
    void learn(int statements) {
        if (statements > 1) {
            seen = Seen.SEVERAL;
        } else if (seen == Seen.NOTHING) {
            seen = Seen.ONE;
        }
    }
}
