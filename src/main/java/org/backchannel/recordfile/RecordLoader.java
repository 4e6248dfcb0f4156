package org.backchannel.recordfile;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.backchannel.record.DraftRefused;
import org.backchannel.record.Registrar;

/** Loads the record's files when the application starts: all of them or, if one is refused, none. */
@ApplicationScoped
public class RecordLoader {
    @Inject
    RecordFileConfig config;

    @Inject
    Registrar registrar;

    private volatile boolean loaded;

    /** Whether the record stands as its files say. */
    public boolean isLoaded() {
        return loaded;
    }

    @ActivateRequestContext
    void loadAtStart(@Observes StartupEvent start) {
        if (!config.loadAtStart()) {
            return;
        }
        try {
            Registrar.Outcome outcome = load(config.directory());
            Log.infof(
                    "Record loaded: %d new, %d changed, %d as before",
                    outcome.created(), outcome.changed(), outcome.unchanged());
            loaded = true;
        } catch (RecordFileRefused refused) {
            Log.errorf("The record can't be loaded; nothing of it was taken.%n%s", refused.getMessage());
            Quarkus.asyncExit(1);
        }
    }

    /**
     * Brings the record to what the files in {@code directory} say, or those of the founding record.
     *
     * @throws RecordFileRefused naming file and line; the record is then as it was
     */
    @ActivateRequestContext
    public Registrar.Outcome load(Optional<Path> directory) {
        RecordReader reader = new RecordReader(new RecordFolder(directory));
        try {
            return registrar.record(reader.read());
        } catch (DraftRefused refused) {
            throw reader.refused(refused);
        }
    }
}
