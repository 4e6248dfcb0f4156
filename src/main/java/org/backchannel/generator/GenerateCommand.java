package org.backchannel.generator;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backchannel.archive.Progress;
import org.backchannel.database.FailureReason;
import org.backchannel.database.WritersTurn;
import org.hibernate.JDBCException;

/** {@code generate}: the application makes a large record, to be measured by. */
public final class GenerateCommand implements QuarkusApplication {
    public static final String NAME = "generate";
    private static final String MEETINGS = "--meetings";
    private static final String SEED = "--seed";
    private static final Plan UNLESS_SAID = new Plan(1, 10_000);

    private final PrintStream words = System.err;
    private final boolean watched = Progress.isWatched();
    private Progress progress;

    @Inject
    RecordGenerator generator;

    /** Whether these are arguments of this command. */
    public static boolean isMeant(String... arguments) {
        return arguments.length % 2 == 1 // so that there is one
                && arguments[0].equals(NAME)
                && options(arguments).stream()
                        .allMatch(option -> List.of(MEETINGS, SEED).contains(option));
    }

    private static List<String> options(String... arguments) {
        return IntStream.range(1, arguments.length)
                .filter(i -> i % 2 == 1)
                .mapToObj(i -> arguments[i])
                .toList();
    }

    @Override
    @SuppressWarnings("try") // what is only opened and closed
    public int run(String... arguments) {
        try (WritersTurn turn = generator.turn(() -> words.println(WritersTurn.WAITING))) {
            Optional<Plan> underway = generator.underway();
            Plan plan = plan(underway.orElse(UNLESS_SAID), arguments);
            if (underway.isPresent() && !underway.get().equals(plan)) {
                return failed("a record of " + said(underway.get()) + " is being made here; go on with it by '" + NAME
                        + "' alone, or use another database");
            }
            if (generator.isTaken()) {
                return failed(
                        "the record isn't empty: it has entries. Generate into a new database, before a server has"
                                + " run on it");
            }
            generator.make(plan, this::begun).finish("Generated with " + SEED + " " + plan.seed() + ":");
            return 0;
        } catch (NumberFormatException unreadable) {
            return failed(unreadable.getMessage());
        } catch (SQLException failure) {
            return failed(FailureReason.of(failure));
        } catch (JDBCException failure) { // while it is found who met whom
            return failed(FailureReason.of(failure.getSQLException()));
        }
    }

    private Progress begun(Plan plan) {
        progress = new Progress(words, watched, "Generating", "meetings", plan.meetings());
        return progress;
    }

    private static Plan plan(Plan otherwise, String... arguments) {
        Plan plan = otherwise;
        for (int i = 1; i < arguments.length; i += 2) {
            plan = arguments[i].equals(SEED)
                    ? new Plan(number(SEED, arguments[i + 1], Long.MIN_VALUE, Long.MAX_VALUE), plan.meetings())
                    : new Plan(plan.seed(), number(MEETINGS, arguments[i + 1], Plan.FEWEST, Plan.MOST));
        }
        return plan;
    }

    private static long number(String option, String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            // said below, in the words of both faults
        }
        throw new NumberFormatException(
                option + " " + text + " can't be; write a whole number from " + least + " to " + most + ", in digits");
    }

    private static String said(Plan plan) {
        return MEETINGS + " " + plan.meetings() + " " + SEED + " " + plan.seed();
    }

    private int failed(String message) {
        if (progress != null) {
            progress.clear();
        }
        words.println(
                (progress == null ? "Nothing was done: " : "Not finished; '" + NAME + "' goes on with it: ") + message);
        return 1;
    }
}
