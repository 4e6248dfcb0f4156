package org.backchannel.database;

import java.sql.SQLException;

/** What a command says of a failure in the database. */
public final class FailureReason {
    private FailureReason() {}

    /** What the database said; where the process is being stopped, which closes the database, only that. */
    public static String of(SQLException failure) {
        return isStopping() ? "it was stopped" : "the database refused: " + failure.getMessage();
    }

    // The Java machine tells it in no other way: once it stops, what is to run before its end can't be added to.
    private static boolean isStopping() {
        Thread unneeded = new Thread();
        try {
            Runtime.getRuntime().addShutdownHook(unneeded);
            Runtime.getRuntime().removeShutdownHook(unneeded);
            return false;
        } catch (IllegalStateException stopping) {
            return true;
        }
    }
}
