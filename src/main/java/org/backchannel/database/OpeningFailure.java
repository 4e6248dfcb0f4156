package org.backchannel.database;

import java.sql.SQLException;
import java.util.Optional;
import org.backchannel.refusal.Causes;
import org.flywaydb.core.internal.exception.sqlExceptions.FlywaySqlUnableToConnectToDbException;

/** Why the database couldn't be opened at the start, in words for whoever set it up. */
public final class OpeningFailure {
    private static final String H2_IN_USE = "90020";

    private OpeningFailure() {}

    /** What was wrong and which setting to look at, in one line; nothing if {@code failure} is of another sort. */
    public static Optional<String> in(Throwable failure) {
        if (Causes.of(failure).noneMatch(FlywaySqlUnableToConnectToDbException.class::isInstance)) {
            return Optional.empty();
        }
        return Causes.of(failure)
                .filter(cause -> cause instanceof SQLException refused && refused.getSQLState() != null)
                .reduce((outer, inner) -> inner)
                .map(cause -> words((SQLException) cause));
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
