package org.backchannel.archive;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.zip.GZIPOutputStream;
import org.backchannel.database.FailureReason;
import org.backchannel.database.WritersTurn;

/** {@code export} and {@code import}: the application at work on its record without serving it. */
public final class ArchiveCommand implements QuarkusApplication {
    public static final Set<String> NAMES = Set.of("export", "import");
    private static final String STANDARD_STREAM = "-";

    // Told here alone: what an export writes may go to standard output.
    private final PrintStream words = System.err;
    private final boolean watched = Progress.isWatched();
    private Progress progress;

    @Inject
    RecordArchive archive;

    @Override
    public int run(String... arguments) {
        try {
            if (arguments[0].equals("export")) {
                write(arguments[1]);
            } else {
                read(arguments[1]);
            }
            return 0;
        } catch (ArchiveRefused refused) {
            return failed(refused.getMessage());
        } catch (SQLException failure) {
            return failed(FailureReason.of(failure));
        } catch (IOException broken) {
            return failed(arguments[1] + ": " + reason(broken));
        }
    }

    private void write(String file) throws SQLException, IOException, ArchiveRefused {
        boolean toStream = file.equals(STANDARD_STREAM);
        // No bar beside that of the import which may stand at the other end of the pipe.
        LongFunction<Progress> begun =
                total -> progress = new Progress(words, watched && !toStream, "Exporting", "rows", total);
        if (toStream) {
            archive.write(new BufferedOutputStream(new FileOutputStream(java.io.FileDescriptor.out)), begun)
                    .finish("Exported:");
            return;
        }
        Path target = Path.of(file);
        if (Files.exists(target)) {
            throw new ArchiveRefused(file + " is there already; choose another name, or delete it first");
        }
        // Under its name only when it is whole.
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        partial.toFile().deleteOnExit();
        try {
            try (FileOutputStream disk = new FileOutputStream(partial.toFile());
                    OutputStream out = file.endsWith(".gz")
                            ? new GZIPOutputStream(new BufferedOutputStream(disk), 1 << 16)
                            : new BufferedOutputStream(disk, 1 << 16)) {
                archive.write(out, begun);
                if (out instanceof GZIPOutputStream compressed) {
                    compressed.finish();
                }
                out.flush();
                disk.getFD().sync();
            }
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
        progress.finish("Exported to " + file + ":");
    }

    private void read(String file) throws SQLException, IOException, ArchiveRefused {
        LongFunction<Progress> begun = total -> progress = new Progress(words, watched, "Importing", "rows", total);
        try (InputStream in = file.equals(STANDARD_STREAM) ? System.in : Files.newInputStream(Path.of(file))) {
            archive.read(in, () -> words.println(WritersTurn.WAITING), begun)
                    .finish(file.equals(STANDARD_STREAM) ? "Imported:" : "Imported " + file + ":");
        }
    }

    private int failed(String message) {
        if (progress != null) {
            progress.clear();
        }
        words.println("Nothing was done: " + message);
        return 1;
    }

    private static String reason(IOException broken) {
        if (broken instanceof java.nio.file.NoSuchFileException || broken instanceof FileNotFoundException) {
            return "there is no such file or folder";
        }
        return broken instanceof java.nio.file.AccessDeniedException ? "may not be opened" : broken.getMessage();
    }
}
