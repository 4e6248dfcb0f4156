package org.backchannel.generator;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import org.backchannel.http.RehearseCommand;

/** Keeps everything but its generator from a record that isn't whole yet. */
@Singleton
class UnfinishedRecord {
    @Inject
    RecordGenerator generator;

    @Inject
    @CommandLineArguments
    String[] arguments;

    // Before the record's files are loaded.
    void refuse(@Observes @Priority(0) StartupEvent start) throws SQLException {
        if (RehearseCommand.isMeant(arguments)) {
            return; // there may be no record to look at
        }
        Optional<Plan> underway = generator.underway();
        if (underway.isPresent() && !GenerateCommand.isMeant(arguments)) {
            throw new IllegalStateException("a record of " + underway.get().meetings()
                    + " meetings is being made here and isn't whole; go on with it by '" + GenerateCommand.NAME
                    + "', or use another database");
        }
    }
}
