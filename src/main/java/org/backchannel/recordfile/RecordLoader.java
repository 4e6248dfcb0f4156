package org.backchannel.recordfile;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.backchannel.database.Connections;
import org.backchannel.database.DatabaseConfig;
import org.backchannel.database.WritersTurn;
import org.backchannel.record.DraftRefused;
import org.backchannel.record.RecordVersion;
import org.backchannel.record.Registrar;
import org.backchannel.refusal.Causes;

/** Loads the record's files when the application starts: all of them or, if one is refused, none. */
@Singleton
public class RecordLoader {
    private static final String READ_ONLY = "25006";

    @Inject
    RecordFileConfig config;

    @Inject
    DatabaseConfig databaseConfig;

    @Inject
    DataSource database;

    @Inject
    Connections connections;

    @Inject
    RecordVersion version;

    @Inject
    Registrar registrar;

    private volatile RecordVersion.Reached loaded;
    private volatile boolean readable;

    /**
     * Whether the record stands as its files say, where it is read from: a replica may take a while until it has what
     * was written on the primary.
     */
    public boolean isLoaded() {
        if (!readable && loaded != null) {
            readable = version.reached().isAtLeast(loaded);
        }
        return readable;
    }

    @ActivateRequestContext
    void loadAtStart(@Observes StartupEvent start) {
        if (!config.loadAtStart()) {
            readable = true; // nothing to wait for
            return;
        }
        try {
            Registrar.Outcome outcome = load(config.directory());
            Log.infof(
                    "Record loaded: %d new, %d changed, %d as before",
                    outcome.created(), outcome.changed(), outcome.unchanged());
            loaded = version.reached();
            connections.read();
        } catch (RecordFileRefused refused) {
            Log.errorf("The record can't be loaded; nothing of it was taken.%n%s", refused.getMessage());
            Quarkus.asyncExit(1);
        } catch (RuntimeException failure) {
            if (Causes.of(failure).noneMatch(RecordLoader::isReadOnly)) {
                throw failure;
            }
            Log.error("The record's files hold what the record doesn't, and of the database only a replica can be"
                    + " reached, where nothing can be written. Start again when the primary is there.");
            Quarkus.asyncExit(1);
        }
    }

    /** A server that loads nothing only reads from the start; a command, which has no server, is there to write. */
    void readAtStart(@ObservesAsync HttpServerStart start) {
        if (!config.loadAtStart()) {
            connections.read();
        }
    }

    /**
     * Brings the record to what the files in {@code directory} say, or those of the founding record.
     *
     * @throws RecordFileRefused naming file and line; the record is then as it was
     */
    @ActivateRequestContext
    @SuppressWarnings("try") // what is only opened and closed
    public Registrar.Outcome load(Optional<Path> directory) {
        RecordReader reader = new RecordReader(new RecordFolder(directory));
        try (WritersTurn turn =
                WritersTurn.take(database, databaseConfig.session(), () -> Log.info(WritersTurn.WAITING))) {
            return registrar.record(reader.read());
        } catch (DraftRefused refused) {
            throw reader.refused(refused);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the record can't be written", unreachable);
        }
    }

    private static boolean isReadOnly(Throwable cause) {
        return cause instanceof SQLException refused && READ_ONLY.equals(refused.getSQLState());
    }
}
