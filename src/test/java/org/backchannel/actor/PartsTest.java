package org.backchannel.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.anOrganisation;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.backchannel.record.DraftRefused;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is part of what never runs in a circle. */
@QuarkusTest
class PartsTest {
    @Inject
    TestRecord record;

    @BeforeEach
    void aStateWithAnArmyThatHasADesk() {
        record.empty();
        record.record(
                aState("state"),
                anOrganisation("army").partOf("state"),
                anOrganisation("desk").partOf("army"));
    }

    @Test
    void wholesStandNearestFirst() {
        assertThat(GraphQl.ask("{ actor(id: \"desk\") { partOf { slug } wholes { slug } } }")
                        .values("actor.wholes.slug"))
                .containsExactly("army", "state");
    }

    @Test
    void aCircleOfPartsWithinABatchIsRefused() {
        Map<String, String> before = record.rowCounts();

        assertThatThrownBy(() -> record.record(
                        aPerson("bystander"),
                        anOrganisation("a").partOf("b"),
                        anOrganisation("b").partOf("c"),
                        anOrganisation("c").partOf("a")))
                .isInstanceOf(DraftRefused.class)
                .hasMessageContaining("partOf: makes a circle: a → b → c → a");
        assertThat(record.rowCounts()).isEqualTo(before);
    }

    @Test
    void aCircleThroughWhatIsRecordedIsRefused() {
        Map<String, String> before = record.rowCounts();

        assertThatThrownBy(() -> record.record(
                        aPerson("bystander"), anOrganisation("army").partOf("desk")))
                .isInstanceOf(DraftRefused.class)
                .hasMessage("actor 'army': partOf: 'desk' is itself a part of 'army'; one of the two has to give way");
        assertThat(record.rowCounts()).isEqualTo(before);
        assertThat(record.select("select revision from actor where slug = 'army'"))
                .containsExactly("1");
    }
}
