package org.backchannel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.backchannel.testsupport.FreePort;
import org.backchannel.testsupport.PackagedApplication;
import org.backchannel.testsupport.PackagedApplication.Outcome;
import org.backchannel.testsupport.PostgreSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start without a database: the packaged application says what is wrong and where to look, and ends. */
class UnreachableDatabaseIT {
    @TempDir
    Path folder;

    @Test
    void whereNothingListens() throws Exception {
        int port = FreePort.find();
        assertTold(
                PackagedApplication.onPostgreSql(folder, "jdbc:postgresql://127.0.0.1:" + port + "/record?user=desk"),
                "the database can't be reached",
                "127.0.0.1:" + port,
                "backchannel.database.url");
    }

    @Test
    void whereTheDatabaseIsUnknown() throws Exception {
        assertTold(
                PackagedApplication.onPostgreSql(
                        folder, PostgreSql.newDatabase().replaceFirst("/test_[^?]*", "/nowhere")),
                "the server has no such database: database \"nowhere\" does not exist",
                "backchannel.database.url");
    }

    @Test
    void whereTheUserIsRefused() throws Exception {
        assertTold(
                PackagedApplication.onPostgreSql(
                        folder, PostgreSql.newDatabase().replace("user=postgres", "user=nobody")),
                "the database doesn't let us in",
                "\"nobody\"",
                "backchannel.database.user and backchannel.database.password");
    }

    @Test
    void whereTheFolderCanNotBeWritten() throws Exception {
        Files.createFile(Files.createDirectories(folder).resolve("data")); // no folder
        assertTold(PackagedApplication.onH2(folder), "the record's file can't be opened or made", "backchannel.data");
    }

    @Test
    void aRehearsalNeedsNone() throws Exception {
        String nowhere = "jdbc:postgresql://127.0.0.1:" + FreePort.find() + "/record?user=desk";
        assertRehearsed(PackagedApplication.onPostgreSql(folder.resolve("postgresql"), nowhere), 503);
        assertRehearsed(PackagedApplication.onH2(folder.resolve("h2")), 200);
    }

    private static void assertRehearsed(PackagedApplication application, int status) throws Exception {
        try (application) {
            Outcome rehearsal = application.run("rehearse");
            assertThat(rehearsal.words().lines())
                    .containsExactly("Rehearsed: asked, and answered with status " + status);
            assertThat(rehearsal.code()).isZero();
        }
    }

    private static void assertTold(PackagedApplication application, String... words) throws Exception {
        try (application) {
            application.serve();
            Outcome outcome = application.awaitEnd();
            assertThat(outcome.code()).as(outcome.words()).isOne();
            assertThat(outcome.words()).doesNotContain("Caused by", "\tat ");
            assertThat(outcome.words().lines().filter(line -> line.contains("The record can't be served: ")))
                    .singleElement()
                    .asString()
                    .contains(words);

            Outcome command = application.run("export", "-");
            assertThat(command.code()).as(command.words()).isOne();
            assertThat(command.words().lines())
                    .singleElement()
                    .asString()
                    .startsWith("Nothing was done: ")
                    .contains(words);
        }
    }
}
