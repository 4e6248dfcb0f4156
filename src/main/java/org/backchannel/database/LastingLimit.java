package org.backchannel.database;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Keeps how long a statement may take, on H2. Its driver has one limit for a whole connection but gives it for each
 * statement's own, and Hibernate takes a statement's limit away before it closes it. The driver doesn't notice what SQL
 * sets: once it has set no limit itself, it tells Hibernate that there is none to take away.
 */
@Singleton
public class LastingLimit implements AgroalPoolInterceptor {
    @Inject
    DatabaseConfig config;

    @Override
    public void onConnectionCreate(Connection connection) {
        if (config.isPostgreSql()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(0);
            statement.execute(config.session());
        } catch (SQLException refused) {
            throw new IllegalStateException("H2 refuses its limit", refused);
        }
    }
}
