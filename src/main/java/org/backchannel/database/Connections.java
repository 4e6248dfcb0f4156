package org.backchannel.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.arc.Unremovable;
import io.quarkus.credentials.CredentialsProvider;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Where new connections go, and how long they wait for an answer: to the primary while the record may have to be
 * written, and then to where it is to be read from. What the URL says of it counts more.
 *
 * <p>A provider of credentials, because that alone is asked each time a connection is made.
 */
@Unremovable
@Singleton
public class Connections implements CredentialsProvider {
    // Longer than a statement may take: a server that has told nothing by then is gone.
    private static final String SECONDS_FOR_AN_ANSWER = "10";

    @Inject
    DatabaseConfig config;

    @Inject
    Instance<AgroalDataSource> pool;

    private volatile boolean reading;

    /** From now on the record is only read. */
    public void read() {
        if (config.isPostgreSql()) { // H2 would close its file with its last connection, and open it again
            reading = true;
            pool.get().flush(FlushMode.GRACEFUL);
        }
    }

    @Override
    public Map<String, String> getCredentials(String unused) {
        return config.isPostgreSql()
                ? Map.of(
                        "targetServerType",
                        (reading ? config.readFrom() : ReadFrom.PRIMARY).driversWord(),
                        "loadBalanceHosts",
                        String.valueOf(reading),
                        "hostRecheckSeconds",
                        "2",
                        "connectTimeout",
                        "2",
                        "cancelSignalTimeout",
                        "2",
                        "socketTimeout",
                        reading ? SECONDS_FOR_AN_ANSWER : "0")
                : Map.of();
    }
}
