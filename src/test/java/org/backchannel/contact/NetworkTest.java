package org.backchannel.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aParticipant;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.anOrganisation;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.record.Confirmation;
import org.backchannel.testsupport.Drafts;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.SqlCount;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom an actor met, whom those met, and so on. */
@QuarkusTest
class NetworkTest {
    @Inject
    TestRecord record;

    /** ann – bob (twice) – cid – dan – eve, and ann – fay, who met nobody else. */
    @BeforeEach
    void aChainOfContacts() {
        record.empty();
        record.record(aState("north"), aState("south"));
        for (String person : List.of("ann", "bob", "cid", "dan", "eve", "fay")) {
            record.record(aPerson(person));
        }
        record.record(
                aMeeting("ab").on("2024").with("ann", "bob"),
                aMeeting("ab-again").on("2025").with("ann", "bob"),
                aMeeting("bc").on("2025").with("bob", "cid"),
                aMeeting("cd").on("2025").with("cid", "dan"),
                aMeeting("de").on("2025").with("dan", "eve"),
                aMeeting("af").on("2025").with("ann", "fay"));
    }

    private static JsonNode network(String actor, String arguments) {
        return GraphQl.ask("{ actor(id: \"" + actor + "\") { network" + arguments + " {"
                        + " nodes { distance actor { slug } }"
                        + " contacts { actor { slug } with { slug } meetingCount } contactCount truncated } } }")
                .data()
                .at("/actor/network");
    }

    private static List<String> nodes(JsonNode network) {
        List<String> nodes = new ArrayList<>();
        network.get("nodes").forEach(node -> nodes.add(node.at("/actor/slug").asText() + " " + node.get("distance")));
        return nodes;
    }

    private static List<String> contacts(JsonNode network) {
        List<String> contacts = new ArrayList<>();
        network.get("contacts")
                .forEach(one -> contacts.add(one.at("/actor/slug").asText() + "-"
                        + one.at("/with/slug").asText() + " " + one.get("meetingCount")));
        return contacts;
    }

    @Test
    void itReachesAsManyStepsAsAskedFor() {
        assertThat(nodes(network("ann", "(steps: 1)"))).containsExactly("bob 1", "fay 1");
        assertThat(nodes(network("ann", ""))).containsExactly("bob 1", "fay 1", "cid 2");
        assertThat(nodes(network("ann", "(steps: 3)"))).containsExactly("bob 1", "fay 1", "cid 2", "dan 3");
        assertThat(nodes(network("eve", "(steps: 1)"))).containsExactly("dan 1");
    }

    @Test
    void eachPairStandsOnceTheNearerFirst() {
        record.record(aMeeting("bf").with("fay", "bob"));

        JsonNode network = network("ann", "(steps: 2)");
        assertThat(contacts(network)).containsExactly("ann-bob 2", "ann-fay 1", "bob-cid 1", "bob-fay 1");
        assertThat(network.get("contactCount").asInt()).isEqualTo(4);
        assertThat(contacts(network("cid", "(steps: 1)"))).containsExactly("cid-bob 1", "cid-dan 1");
    }

    @Test
    void aCircleIsGoneRoundOnce() {
        record.record(aMeeting("ca").with("cid", "ann"));

        assertThat(nodes(network("ann", "(steps: 3)"))).containsExactly("bob 1", "cid 1", "fay 1", "dan 2", "eve 3");
    }

    @Test
    void itSaysWhenActorsAreLeftOut() {
        JsonNode one = network("ann", "(steps: 1, first: 1)");
        assertThat(nodes(one)).containsExactly("bob 1");
        assertThat(one.get("truncated").asBoolean()).isTrue();
        assertThat(contacts(one)).containsExactly("ann-bob 2");

        assertThat(network("ann", "(steps: 1, first: 2)").get("truncated").asBoolean())
                .isFalse();
        JsonNode two = network("ann", "(steps: 3, first: 2)");
        assertThat(nodes(two)).containsExactly("bob 1", "fay 1");
        assertThat(two.get("truncated").asBoolean()).isTrue();
        assertThat(network("ann", "(steps: 3, first: 4)").get("truncated").asBoolean())
                .isFalse();
    }

    @Test
    void contactsBeyondTheMostAreCountedOnly() {
        List<Drafts.Builder> everybodyMeets = new ArrayList<>();
        everybodyMeets.add(aMeeting("all").with("ann", "bob", "cid", "dan", "eve", "fay"));
        for (int i = 0; i < 8; i++) {
            record.record(aPerson("guest-" + i));
        }
        everybodyMeets.add(aMeeting("feast")
                .with("ann", "guest-0", "guest-1", "guest-2", "guest-3", "guest-4", "guest-5", "guest-6", "guest-7"));
        record.record(everybodyMeets);

        JsonNode network = network("guest-0", "(steps: 2, first: 13)");
        assertThat(network.get("nodes")).hasSize(13);
        assertThat(network.get("contactCount").asInt()).isEqualTo(36 + 15);
        JsonNode few = network("ann", "(steps: 1, first: 6)");
        assertThat(few.get("contacts").size()).isLessThanOrEqualTo(30);
        assertThat(few.get("contacts").size())
                .isEqualTo(Math.min(30, few.get("contactCount").asInt()));
    }

    @Test
    void whatIsNoContactIsNoStep() {
        record.record(
                aMeeting("denied").with("fay", "dan").confirmation(Confirmation.DENIED),
                aMeeting("stayed-away").with("fay").with(aParticipant("dan").attendance(Confirmation.RETRACTED)),
                aMeeting("one-side")
                        .with(aParticipant("fay").onBehalfOf("north"))
                        .with(aParticipant("dan").onBehalfOf("north")),
                aMeeting("officials").with("fay").with(aParticipant("south").unnamed("officials")));

        assertThat(nodes(network("fay", "(steps: 1)"))).containsExactly("ann 1");
    }

    @Test
    void onlyTheMeetingsAskedForLead() {
        assertThat(nodes(network("ann", "(where: {held: {to: \"2024-12-31\"}})")))
                .containsExactly("bob 1");
    }

    @Test
    void sidesHaveNetworksToo() {
        record.record(aMeeting("talks")
                .with(aParticipant("fay").onBehalfOf("north"))
                .with(aParticipant("dan").onBehalfOf("south")));

        assertThat(nodes(network("north", "(between: SIDES)"))).containsExactly("south 1");
        assertThat(nodes(network("north", ""))).isEmpty();
    }

    @Test
    void theContactsOpenToTheirMeetings() {
        assertThat(GraphQl.ask("{ actor(id: \"ann\") { network(where: {held: {from: \"2025-01-01\"}}) { contacts {"
                                + " first { edtf } last { edtf } meetings { slug } } } } }")
                        .values("actor.network.contacts.meetings.slug"))
                .containsExactlyInAnyOrder("ab-again", "af", "bc");
    }

    @Test
    void theStepsSetTheNumberOfStatementsAndNotTheRows() {
        String document =
                "{ actors(first: %d, where: {kind: [PERSON]}) { nodes { network(steps: %d) { contactCount } } } }";
        assertThat(SqlCount.of(() -> GraphQl.ask(document.formatted(1, 1)).data()))
                .isEqualTo(1 + 1 + 1);
        assertThat(SqlCount.of(() -> GraphQl.ask(document.formatted(1, 3)).data()))
                .isEqualTo(1 + 3 + 1);
        assertThat(SqlCount.of(() -> GraphQl.ask(document.formatted(6, 3)).data()))
                .isEqualTo(1 + 3 + 1);
    }

    @Test
    void itCostsTheActorsAskedForAndFiveContactsOfEach() {
        assertThat(GraphQl.ask("{ actor(id: \"ann\") { network(first: 10) { nodes { actor { slug } }"
                                + " contacts { meetingCount } } } }")
                        .whole()
                        .at("/extensions/cost/requested")
                        .asInt())
                .isEqualTo(1 + 1 + 10 * (1 + 1 + 5));
    }

    @Test
    void tooManyNetworksAtOnceAreRefused() {
        List<Drafts.Builder> parts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            parts.add(anOrganisation("north-" + i).partOf("north"));
            parts.add(anOrganisation("south-" + i).partOf("south"));
        }
        record.record(parts);
        String ofAllParts =
                "{ actors(where: {kind: [STATE]}) { nodes { parts(first: 100) { nodes { network(first: %d) { truncated } } } } } }";

        assertThat(GraphQl.ask(ofAllParts.formatted(83)).values("actors.nodes.parts.nodes.network.truncated"))
                .hasSize(120);
        for (String selected : List.of("truncated", "nodes { actor { slug } }")) {
            assertThat(GraphQl.ask(ofAllParts.formatted(84).replace("truncated", selected))
                            .errors())
                    .first()
                    .isEqualTo("LIMIT_EXCEEDED first: networks may hold 10000 actors altogether; these are 120 networks"
                            + " of 84, so ask for smaller or fewer ones");
        }
    }

    @Test
    void moreThanThreeStepsAreRefused() {
        assertThat(GraphQl.ask("{ actor(id: \"ann\") { network(steps: 4) { truncated } } }")
                        .errors())
                .containsExactly("VALIDATION steps: a network reaches 1 to 3 steps, not 4");
        assertThat(GraphQl.ask("{ actor(id: \"ann\") { network(steps: 0) { truncated } } }")
                        .errors())
                .containsExactly("VALIDATION steps: a network reaches 1 to 3 steps, not 0");
    }
}
