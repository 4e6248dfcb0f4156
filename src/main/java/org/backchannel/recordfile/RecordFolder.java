package org.backchannel.recordfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A folder of record files: one on disk, or the founding one inside the application. */
final class RecordFolder {
    private static final String FOUNDING = "record/";

    private final Optional<Path> directory;

    /** @param directory the folder, or nothing for the founding record */
    RecordFolder(Optional<Path> directory) {
        this.directory = directory;
    }

    /**
     * The text of a file of this folder.
     *
     * @throws RecordFileRefused when there is no such file, or it isn't UTF-8
     */
    String read(String file) {
        try {
            byte[] bytes = directory.isPresent() ? readFromDisk(file) : readFounding(file);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw RecordFileRefused.at(file, 1, "isn't UTF-8; save it as UTF-8");
        } catch (IOException unreadable) {
            throw new RecordFileRefused("can't read " + file
                    + directory.map(folder -> " in " + folder).orElse("") + "; it has to be there and readable");
        }
    }

    private byte[] readFromDisk(String file) throws IOException {
        Path folder = directory.orElseThrow().toRealPath();
        Path wanted = folder.resolve(file).toRealPath();
        if (!wanted.startsWith(folder)) {
            throw new RecordFileRefused(file + " lies outside the record's folder; move it inside");
        }
        return Files.readAllBytes(wanted);
    }

    private static byte[] readFounding(String file) throws IOException {
        try (InputStream stream = RecordFolder.class.getClassLoader().getResourceAsStream(FOUNDING + file)) {
            if (stream == null) {
                throw new IOException("not in the application: " + file);
            }
            return stream.readAllBytes();
        }
    }
}
