package org.backchannel;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.Map;
import org.backchannel.archive.ArchiveCommand;
import org.backchannel.database.OpeningFailure;
import org.backchannel.generator.GenerateCommand;
import org.backchannel.http.RehearseCommand;
import org.backchannel.refusal.Causes;

/** The application: without arguments it serves the record, with a command it does that and ends. */
@QuarkusMain
public final class Backchannel {
    private static final int WRONG_USAGE = 2;
    private static final String USAGE = """
            java -jar quarkus-run.jar                  serve the record
            java -jar quarkus-run.jar export <file>    write the whole record into a file; compressed, if it ends in .gz
            java -jar quarkus-run.jar import <file>    fill an empty record with what such a file holds
            java -jar quarkus-run.jar generate         fill an empty record with invented facts, to measure by; if it
                                                       was interrupted, go on where it was
                [--meetings <number>]                  how many meetings, and all else in proportion; 10000 unless said
                [--seed <number>]                      another seed, another record; 1 unless said
            java -jar quarkus-run.jar rehearse         serve and ask itself once, without a database, and end: for a Java
                                                       machine that is to keep linked what a start loads

            Instead of a file, - stands for standard output and input. No server may run on an H2 record meanwhile.
            Exit codes: 0 done, 1 not done, with the reason on standard error, 2 not understood.
            """;

    /** What a command needs otherwise than the server does: no port, no founding record, and the terminal to itself. */
    private static final Map<String, String> COMMAND_SETTINGS = Map.of(
            "quarkus.http.host-enabled", "false",
            "backchannel.record.load-at-start", "false",
            "quarkus.banner.enabled", "false",
            "quarkus.log.level", "ERROR",
            "quarkus.log.console.stderr", "true",
            "quarkus.log.category.\"io.quarkus.runtime\".level", "OFF",
            "quarkus.log.category.\"io.agroal.pool\".level", "OFF");

    private Backchannel() {}

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run();
        } else if (arguments.length == 2 && ArchiveCommand.NAMES.contains(arguments[0])) {
            run(ArchiveCommand.class, Map.of(), arguments);
        } else if (GenerateCommand.isMeant(arguments)) {
            run(GenerateCommand.class, Map.of(), arguments);
        } else if (RehearseCommand.isMeant(arguments)) {
            run(RehearseCommand.class, RehearseCommand.SETTINGS, arguments);
        } else if (List.of("help", "--help", "-h").contains(arguments[0])) {
            System.out.print(USAGE);
        } else {
            System.err.print(USAGE);
            System.exit(WRONG_USAGE);
        }
    }

    private static void run(
            Class<? extends QuarkusApplication> command, Map<String, String> otherwise, String... arguments) {
        COMMAND_SETTINGS.forEach(System::setProperty);
        otherwise.forEach(System::setProperty);
        Quarkus.run(command, Backchannel::end, arguments);
    }

    private static void end(int code, Throwable fault) {
        if (fault != null) {
            System.err.println("Nothing was done: " + OpeningFailure.in(fault).orElseGet(() -> innermost(fault)));
        }
        System.exit(code);
    }

    private static String innermost(Throwable fault) {
        return "the record can't be opened: "
                + Causes.of(fault).reduce((outer, inner) -> inner).orElse(fault).getMessage();
    }
}
