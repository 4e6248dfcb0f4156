package org.backchannel.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aState;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.testsupport.Drafts;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.PostgreSql;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.Test;

/** More states than PostgreSQL usually counts values of a column. */
@QuarkusTest
class MeetingPlacesTest {
    private static final int STATES = 150;
    private static final int MEETINGS_IN_EACH = 3;

    @Inject
    TestRecord record;

    @Test
    void thePlannerKnowsOfEachStateHowManyMeetingsItHas() {
        assumeTrue(PostgreSql.isUnderTest());
        record.empty();
        List<Drafts.Builder> drafts = new ArrayList<>(List.of(aState("nowhere")));
        for (int state = 0; state < STATES; state++) {
            drafts.add(aState("state-" + state));
            for (int meeting = 0; meeting < MEETINGS_IN_EACH; meeting++) {
                drafts.add(
                        aMeeting("meeting-" + state + "-" + meeting).on("2025").in("Town", "state-" + state));
            }
        }
        record.record(drafts);
        record.sql("analyze meeting");

        assertThat(expected("state-0")).isEqualTo(MEETINGS_IN_EACH);
        assertThat(expected("nowhere")).isEqualTo(1); // it never expects less
    }

    private int expected(String state) {
        String key = record.select("select id from actor where slug = '" + state + "'")
                .get(0);
        String plan = record.select("explain (format json) select id from meeting where place_country_id = " + key)
                .get(0);
        return GraphQl.json(plan).at("/0/Plan/Plan Rows").asInt();
    }
}
