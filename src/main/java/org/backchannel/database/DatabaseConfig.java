package org.backchannel.database;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where the record is, and what holds for each connection to it. */
@ConfigMapping(prefix = "backchannel.database")
public interface DatabaseConfig {
    /** JDBC URL of the PostgreSQL database; on H2 the folder {@code backchannel.data} says where the record is. */
    Optional<String> url();

    /** Who connects, unless the URL says it. */
    Optional<String> user();

    /** That user's password, unless the URL says it. */
    Optional<String> password();

    /** SQL that each new connection begins with: how long a statement may take. */
    String session();
}
