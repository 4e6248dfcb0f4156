package org.backchannel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.backchannel.testsupport.PackagedApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application, killed the hard way: it can't say good-bye, and still nothing of the record is lost. */
class KilledProcessIT {
    @TempDir
    Path folder;

    private PackagedApplication application;

    @BeforeEach
    void onAnEmptyFolder() {
        application = PackagedApplication.onH2(folder);
    }

    @AfterEach
    void stop() {
        application.kill();
    }

    @Test
    void whatWasRecordedIsThereAfterAKillWhileRunning() throws Exception {
        application.serve();
        application.awaitReady();
        String before = application.ask();

        application.kill();
        application.serve();
        application.awaitReady();

        assertThat(application.ask()).isEqualTo(before);
        assertThat(application.log()).contains("Record loaded: 0 new, 0 changed");
    }

    @Test
    void aKillAtAnyMomentOfTheStartLeavesTheRecordWholeAfterTheNext() throws Exception {
        for (int moment = 1; moment <= 5; moment++) {
            application.serve();
            awaitLogged(moment);
            application.kill();
        }
        application.serve();
        application.awaitReady();

        assertThat(application.ask()).contains("\"actors\":{\"totalCount\":31}").contains("baku-meeting");
    }

    /** Later moments of the start, told by what the log has reached: some before, some in and some after loading. */
    private void awaitLogged(int moment) throws Exception {
        String[] signs = {
            "__", "Creating Schema History", "Successfully applied|up to date", "MeterRegistry", "Record loaded"
        };
        Instant deadline = Instant.now().plus(PackagedApplication.PATIENCE);
        while (!application.log().lines().anyMatch(line -> line.matches(".*(?:" + signs[moment - 1] + ").*"))) {
            // A sign that can't come any more, because an earlier start got past it, is passed over.
            if (application.log().contains("Listening on")
                    || !application.isAlive()
                    || Instant.now().isAfter(deadline)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
