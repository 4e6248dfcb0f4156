package org.backchannel.recordfile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Where the record's files are. */
@ConfigMapping(prefix = "backchannel.record")
interface RecordFileConfig {
    /** Folder with a {@code record.yaml}; without it the founding record is loaded, which the application brings. */
    Optional<Path> directory();

    /** Whether they are loaded when the application starts. */
    @WithDefault("true")
    boolean loadAtStart();
}
