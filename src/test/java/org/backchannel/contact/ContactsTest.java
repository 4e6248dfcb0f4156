package org.backchannel.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aParticipant;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aState;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.record.Confirmation;
import org.backchannel.testsupport.Drafts;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.MeetingBuilder;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContactsTest {
    @Inject
    TestRecord record;

    @BeforeEach
    void twoStatesWithTwoPeopleEach() {
        record.empty();
        record.record(
                aState("north"), aState("south"), aPerson("nils"), aPerson("nora"), aPerson("sam"), aPerson("sue"));
    }

    private static MeetingBuilder between(String meeting, String northerner, String southerner) {
        return aMeeting(meeting)
                .with(aParticipant(northerner).onBehalfOf("north"))
                .with(aParticipant(southerner).onBehalfOf("south"));
    }

    /** Each contact as "actor with count: meetings". */
    private static List<String> contacts(String field) {
        return contactsIn("%s", field);
    }

    private static List<String> contactsIn(String around, String field) {
        List<String> contacts = new ArrayList<>();
        String contact = " { actor { slug } with { slug } meetingCount meetings { slug } }";
        GraphQl.ask("{ " + around.formatted(field + contact) + " }")
                .data()
                .findValue("contacts")
                .forEach(one -> contacts.add(one.at("/actor/slug").asText() + " "
                        + one.at("/with/slug").asText() + " " + one.get("meetingCount") + ": "
                        + String.join(" ", one.get("meetings").findValuesAsText("slug"))));
        return contacts;
    }

    @Test
    void thoseWhoMetMostOftenComeFirstAndEachPairOnce() {
        record.record(
                between("b", "nils", "sam").on("2025-02"),
                between("a", "sam", "nils").on("2025-01"),
                between("c", "nora", "sam"));

        assertThat(contacts("contacts")).containsExactly("nils sam 2: a b", "nora sam 1: c");
        assertThat(contacts("contacts(between: SIDES)")).containsExactly("north south 3: a b c");
    }

    @Test
    void thoseOnOneSideDoNotMeetEachOther() {
        record.record(between("talks", "nils", "sam").with(aParticipant("nora").onBehalfOf("north")));

        assertThat(contacts("contacts")).containsExactly("nils sam 1: talks", "nora sam 1: talks");
    }

    @Test
    void participantsForNobodyElseAreSidesOfTheirOwn() {
        record.record(
                aMeeting("talks").with("nils", "north").with(aParticipant("sam").onBehalfOf("south")));

        assertThat(contacts("contacts(between: SIDES)"))
                .containsExactly("north south 1: talks", "north nils 1: talks", "south nils 1: talks");
    }

    @Test
    void aSideThatTookPartItselfDoesNotMeetThoseWhoTookPartForIt() {
        record.record(between("talks", "nils", "sam").with("north"), between("lunch", "nora", "sue"));

        assertThat(contacts("contacts"))
                .containsExactly("north sam 1: talks", "nils sam 1: talks", "nora sue 1: lunch");
        assertThat(contacts("contacts(between: SIDES)")).containsExactly("north south 2: talks lunch");
    }

    @Test
    void whoeverWasThereTwiceInOneMeetingMetOnce() {
        record.record(between("talks", "nils", "sam").with(aParticipant("nils").onBehalfOf("north")));

        assertThat(contacts("contacts")).containsExactly("nils sam 1: talks");
    }

    @Test
    void whatIsDeniedOrRetractedIsNoContact() {
        record.record(
                between("denied", "nils", "sam").confirmation(Confirmation.DENIED),
                between("retracted", "nils", "sam").confirmation(Confirmation.RETRACTED),
                aMeeting("stayed-away")
                        .with(aParticipant("nils").onBehalfOf("north").attendance(Confirmation.DENIED))
                        .with(aParticipant("sam").onBehalfOf("south")));

        assertThat(contacts("contacts")).isEmpty();
    }

    @Test
    void contactsOfAnActorHaveItAsTheOneThatMet() {
        record.record(
                between("a", "nils", "sam"),
                between("b", "nils", "sue"),
                between("c", "nora", "sue"),
                between("d", "nora", "sue"));

        assertThat(contacts("contacts(of: \"sue\")")).containsExactly("sue nora 2: c d", "sue nils 1: b");
        assertThat(contactsIn("actor(id: \"sue\") { %s }", "contacts"))
                .containsExactly("sue nora 2: c d", "sue nils 1: b");
        assertThat(contacts("contacts(first: 1)")).containsExactly("nora sue 2: c d");
    }

    @Test
    void firstAndLastAreTheDatesOfTheFirstAndTheLastMeeting() {
        record.record(
                between("b", "nils", "sam").on("2025-02"),
                between("a", "nils", "sam").on("1999"),
                between("c", "nils", "sam").on("2030-01-01"));

        assertThat(GraphQl.ask("{ contacts { first { edtf } last { edtf } } }").data())
                .isEqualTo(GraphQl.json(
                        "{\"contacts\": [{\"first\": {\"edtf\": \"1999\"}, \"last\": {\"edtf\": \"2030-01-01\"}}]}"));
    }

    @Test
    void theMeetingsAreAsManyAsAskedForAndTheLastIsKnownAllTheSame() {
        List<Drafts.Builder> meetings = new ArrayList<>();
        for (int i = 1; i <= 23; i++) {
            meetings.add(between("m-" + i, "nils", "sam").on("%04d".formatted(1000 + i)));
        }
        record.record(meetings);

        assertThat(GraphQl.ask("{ contacts { meetings { slug } } }").values("contacts.meetings.slug"))
                .hasSize(20)
                .startsWith("m-1", "m-2");
        JsonNode contact = GraphQl.ask("{ contacts { meetingCount last { edtf } meetings(first: 2) { slug } } }")
                .data()
                .at("/contacts/0");
        assertThat(contact.get("meetingCount").asInt()).isEqualTo(23);
        assertThat(contact.at("/last/edtf").asText()).isEqualTo("1023");
        assertThat(contact.findValuesAsText("slug")).containsExactly("m-1", "m-2");
        assertThat(GraphQl.ask("{ contacts { meetings(first: 101) { slug } } }").errors())
                .containsExactly("VALIDATION first: 101 is no page size; ask for 1 to 100 items");
    }

    @Test
    void onlyTheMeetingsAskedForCount() {
        record.record(
                between("a", "nils", "sam").on("2024"),
                between("b", "nils", "sam").on("2025-01"),
                between("c", "nora", "sam").on("2025-02").in("Town", "south"));

        String in2025 = "where: {held: {from: \"2025-01-01\"}}";
        assertThat(contacts("contacts(" + in2025 + ")")).containsExactly("nils sam 1: b", "nora sam 1: c");
        assertThat(contacts("contacts(between: SIDES, " + in2025 + ")")).containsExactly("north south 2: b c");
        assertThat(contacts("contacts(of: \"sam\", where: {country: \"south\"})"))
                .containsExactly("sam nora 1: c");
        assertThat(contactsIn("actor(id: \"nils\") { %s }", "contacts(" + in2025 + ")"))
                .containsExactly("nils sam 1: b");
        assertThat(contacts("contacts(where: {participant: {actor: {id: [\"nora\"]}}})"))
                .containsExactly("nora sam 1: c");
    }

    @Test
    void nullIsBetweenWhomTheyAreCountedUnlessAskedOtherwise() {
        record.record(between("talks", "nils", "sam"));

        assertThat(contacts("contacts(between: null)")).containsExactly("nils sam 1: talks");
        assertThat(contacts("contacts(of: \"sam\", between: null, where: {held: {from: \"2025-01-01\"}})"))
                .containsExactly("sam nils 1: talks");
        assertThat(contactsIn("actor(id: \"nils\") { %s }", "contacts(between: null)"))
                .containsExactly("nils sam 1: talks");
        assertThat(contactsIn("actor(id: \"nils\") { network(between: null) { %s } }", "contacts"))
                .containsExactly("nils sam 1: talks");
    }

    private static List<Object> meetingsOf(String contact) {
        return GraphQl.ask("{ meetings(where: {contact: {" + contact + "}}) { totalCount nodes { slug } } }")
                .values("meetings.nodes.slug");
    }

    @Test
    void theMeetingsOfAContactAreAListOfTheirOwn() {
        record.record(
                between("c", "nils", "sam").on("2025-03"),
                between("a", "nils", "sam")
                        .on("2025-01")
                        .with(aParticipant("nora").onBehalfOf("north")),
                between("b", "nora", "sam").on("2025-02"),
                between("denied", "nils", "sam").confirmation(Confirmation.DENIED));

        assertThat(meetingsOf("of: \"nils\", with: \"sam\"")).containsExactly("a", "c");
        assertThat(meetingsOf("of: \"sam\", with: \"nils\", between: null")).containsExactly("a", "c");
        assertThat(meetingsOf("of: \"north\", with: \"south\", between: SIDES")).containsExactly("a", "b", "c");
        assertThat(meetingsOf("of: \"north\", with: \"south\"")).isEmpty();
        assertThat(meetingsOf("of: \"nils\", with: \"nora\"")).isEmpty();
    }

    @Test
    void aContactTellsBetweenWhomItWasCounted() {
        record.record(between("talks", "nils", "sam"));

        assertThat(GraphQl.ask("{ contacts { between } sides: contacts(between: SIDES) { between } }")
                        .data())
                .isEqualTo(GraphQl.json(
                        "{\"contacts\": [{\"between\": \"PARTICIPANTS\"}], \"sides\": [{\"between\": \"SIDES\"}]}"));
    }

    @Test
    void theMeetingsOfAContactArePagedFilteredAndCounted() {
        record.record(
                between("a", "nils", "sam").on("2025-01"),
                between("b", "nils", "sam").on("2025-02"),
                between("c", "nils", "sam").on("2025-03"),
                between("d", "nora", "sam").on("2025-04"));

        String theirs = "contact: {of: \"nils\", with: \"sam\"}";
        String latest = "orderBy: [{field: DATE, direction: DESCENDING}]";
        JsonNode page = GraphQl.ask("{ meetings(where: {" + theirs + "}, " + latest
                        + ", first: 2) { totalCount nodes { slug } pageInfo { endCursor } } }")
                .data()
                .get("meetings");
        assertThat(page.findValuesAsText("slug")).containsExactly("c", "b");
        assertThat(page.get("totalCount").asInt()).isEqualTo(3);
        String after = "after: \"" + page.at("/pageInfo/endCursor").asText() + "\"";
        assertThat(GraphQl.ask("{ meetings(where: {" + theirs + "}, " + latest + ", " + after
                                + ") { nodes { slug } } }")
                        .values("meetings.nodes.slug"))
                .containsExactly("a");
        assertThat(GraphQl.ask("{ meetings(where: {not: {" + theirs + "}}) { nodes { slug } } }")
                        .values("meetings.nodes.slug"))
                .containsExactly("d");
        assertThat(contacts("contacts(where: {held: {from: \"2025-02-01\"}, " + theirs + "})"))
                .containsExactly("nils sam 2: b c");
    }

    @Test
    void contactsOfNobodyAreRefused() {
        assertThat(GraphQl.ask("{ contacts(of: \"nobody\") { meetingCount } }").errors())
                .containsExactly("NOT_FOUND of: no actor has the id or slug 'nobody'");
        assertThat(GraphQl.ask("{ contacts(first: 101) { meetingCount } }").errors())
                .containsExactly("VALIDATION first: 101 is no page size; ask for 1 to 100 items");
    }
}
