package org.backchannel.recordfile;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the record's files are. */
@ConfigMapping(prefix = "backchannel.record")
interface RecordFileConfig {
    /** Folder with a {@code record.yaml}; without it the founding record is loaded, which the application brings. */
    Optional<Path> directory();
}
