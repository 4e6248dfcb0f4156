package org.backchannel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a caller gets to see when the fault is ours: here, a table that is away. */
@QuarkusTest
class FaultTest {
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    TestRecord record;

    @BeforeEach
    void theFoundingRecordWithoutItsMentions() {
        record.founding();
        record.sql("alter table mention rename to mention_away");
    }

    @AfterEach
    void theMentionsAreBack() {
        record.sql("alter table mention_away rename to mention");
    }

    @Test
    void aFaultIsOneErrorWithAnIncidentAndNothingOfWhatWentOnInside() {
        JsonNode answer = GraphQl.ask("{ statements { nodes { slug mentions { tone } } } }")
                .whole();

        assertThat(answer.get("errors")).hasSize(1);
        JsonNode error = answer.at("/errors/0");
        String incident = error.at("/extensions/incident").asText();
        assertThat(incident).matches(UUID);
        assertThat(error.get("message").asText())
                .isEqualTo(
                        "something went wrong on our side; tell us incident " + incident + " and we can find out what");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("INTERNAL");
        assertThat(error.get("path")).hasToString("[\"statements\",\"nodes\",0,\"mentions\"]");
        assertThat(answer.toString())
                .doesNotContainIgnoringCase("exception", "select ", "mention_away", "hibernate", "org.");
    }

    @Test
    void twoFaultsInOneRequestAreTwoIncidents() {
        JsonNode answer = GraphQl.ask(
                        "{ statements { nodes { mentions { tone } } } policies { nodes { statements { totalCount } } } }")
                .whole();

        assertThat(answer.get("errors").findValuesAsText("incident")).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void whatAFaultDoesNotTouchIsAnswered() {
        JsonNode answer = GraphQl.ask(
                        "{ meeting(id: \"baku-meeting\") { slug } statement(id: \"one-source-on-us-decision\") { slug mentions { tone } } }")
                .whole();

        assertThat(answer.at("/data/meeting/slug").asText()).isEqualTo("baku-meeting");
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("INTERNAL");
    }
}
