package org.backchannel.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where the record is, and what holds for each connection to it. */
@ConfigMapping(prefix = "backchannel.database")
public interface DatabaseConfig {
    /** H2 or PostgreSQL, in the platform's words; fixed when the application is built. */
    String kind();

    default boolean isPostgreSql() {
        return kind().equals("postgresql");
    }

    /** JDBC URL of the PostgreSQL database, perhaps with several servers; on H2 the folder {@code backchannel.data} says where the record is. */
    Optional<String> url();

    /** Which of the servers that the URL names the record is read from. */
    @WithDefault("primary")
    ReadFrom readFrom();

    /** Who connects, unless the URL says it. */
    Optional<String> user();

    /** That user's password, unless the URL says it. */
    Optional<String> password();

    /** Whether the start sees that the tables are what this build works with; a rehearsal may have none. */
    @WithDefault("true")
    boolean migrateAtStart();

    /** SQL that each new connection begins with: how long a statement may take. */
    String session();

    /** SQL that each connection of a migration begins with: what a migration does takes as long as it takes. */
    String migrating();
}
