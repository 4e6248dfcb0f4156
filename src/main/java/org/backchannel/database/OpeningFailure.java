package org.backchannel.database;

import java.sql.SQLException;
import java.util.Optional;
import org.backchannel.refusal.Causes;

/** The database couldn't be opened at the start: why, and which setting to look at, in one line for whoever set it up. */
public final class OpeningFailure extends RuntimeException {
    private static final String H2_IN_USE = "90020";

    OpeningFailure(String reason) {
        super(reason);
    }

    /** @param refused what the driver says, or whoever asked it */
    OpeningFailure(SQLException refused) {
        super(reason(refused), refused);
    }

    /** What was wrong; nothing if {@code failure} is of another sort. */
    public static Optional<String> in(Throwable failure) {
        return Causes.of(failure)
                .filter(OpeningFailure.class::isInstance)
                .findFirst()
                .map(Throwable::getMessage);
    }

    private static String reason(SQLException refused) {
        return Causes.of(refused)
                .filter(cause -> cause instanceof SQLException said && said.getSQLState() != null)
                .reduce((outer, inner) -> inner)
                .map(cause -> words((SQLException) cause))
                .orElseGet(refused::getMessage);
    }

    private static String words(SQLException refused) {
        String said = refused.getMessage().lines().findFirst().orElse("").replaceFirst("^FATAL: ", "");
        String state = refused.getSQLState();
        if (state.equals(H2_IN_USE)) {
            return "the record can't be opened; if a server runs on it, stop that first: " + said;
        }
        if (refused.getClass().getName().startsWith("org.h2.")) {
            String file = said.replaceFirst("^IO Exception: \"[^\"]*\"; ", ""); // the name of a Java class
            return "the record's file can't be opened or made: " + file
                    + ". See that the folder which backchannel.data names can be written.";
        }
        if (state.startsWith("28") || state.equals("08004")) {
            return "the database doesn't let us in: " + said
                    + ". See backchannel.database.user and backchannel.database.password, or what the URL says of them.";
        }
        if (state.equals("3D000")) {
            return "the server has no such database: " + said
                    + ". Create it, or name another in backchannel.database.url.";
        }
        return "the database can't be reached: " + said + " See backchannel.database.url.";
    }
}
