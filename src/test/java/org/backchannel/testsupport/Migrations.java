package org.backchannel.testsupport;

import org.flywaydb.core.Flyway;

/** Brings a database to a state that an earlier version left it in, or to today's. */
public final class Migrations {
    private Migrations() {}

    /** @param target the last migration to run, like {@code 9?} where there may be none of just that number, or latest */
    public static void migrate(String url, String target, String... locations) {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations(locations)
                .target(target)
                .load()
                .migrate();
    }
}
