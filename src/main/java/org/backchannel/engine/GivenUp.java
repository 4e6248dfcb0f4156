package org.backchannel.engine;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backchannel.refusal.Causes;
import org.backchannel.refusal.RefusalCode;

/** Why a request isn't answered, in no part: it took too long, or the database has no room for it, or is away. */
public final class GivenUp extends RuntimeException {
    // Both databases' state of a statement that was cancelled, or that ran for longer than it may.
    private static final String STOPPED = "57014";
    // The pool has neither exceptions nor states of its own: all connections are taken, or a new one can't be made.
    private static final String NO_CONNECTION_FREE = "Sorry, acquisition timeout";
    private static final String NO_CONNECTION_MADE = "Acquisition timeout";
    // Connection lost or refused (08), out of connections or memory (53), shutting down or starting up (57P), and what
    // a replica stops because it is in the way of the primary's changes (40001, otherwise of writers alone).
    private static final Pattern AWAY = Pattern.compile("08...|53...|57P..|40001");

    private final RefusalCode code;

    private GivenUp(RefusalCode code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    static GivenUp afterTooLong() {
        return new GivenUp(RefusalCode.TIMEOUT, "this took longer than a request may; ask for less");
    }

    private static GivenUp forNow() {
        return new GivenUp(RefusalCode.OVERLOADED, "the database is busy with other requests; try again in a second");
    }

    private static GivenUp whileAway() {
        return new GivenUp(RefusalCode.UNAVAILABLE, "the database can't be reached; try again in a second");
    }

    /** Why the request is to be given up after {@code failure}; empty if that is a fault like any other. */
    public static Optional<GivenUp> after(Throwable failure) {
        return Causes.of(failure).flatMap(cause -> by(cause).stream()).findFirst();
    }

    private static Optional<GivenUp> by(Throwable cause) {
        if (cause instanceof GivenUp already) {
            return Optional.of(already);
        }
        if (cause
                instanceof InterruptedException) { // nobody interrupts a request but the pool, which gave up connecting
            return Optional.of(whileAway());
        }
        return cause instanceof SQLException refused ? by(refused) : Optional.empty();
    }

    private static Optional<GivenUp> by(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        if (STOPPED.equals(state)) {
            return Optional.of(afterTooLong());
        }
        String message = String.valueOf(refused.getMessage());
        if (message.contains(NO_CONNECTION_FREE)) {
            return Optional.of(forNow());
        }
        return message.contains(NO_CONNECTION_MADE) || AWAY.matcher(state).matches()
                ? Optional.of(whileAway())
                : Optional.empty();
    }

    /** Whether the next connection may be a good one. */
    public boolean mayBeOver() {
        return code == RefusalCode.UNAVAILABLE;
    }

    /** TIMEOUT, OVERLOADED or UNAVAILABLE. */
    public RefusalCode code() {
        return code;
    }
}
