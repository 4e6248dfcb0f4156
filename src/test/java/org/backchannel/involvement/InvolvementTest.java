package org.backchannel.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aParticipant;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aPolicy;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.aStatement;
import static org.backchannel.testsupport.Drafts.anAnonymousStatement;
import static org.backchannel.testsupport.Drafts.anOffice;
import static org.backchannel.testsupport.Drafts.anOrganisation;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.backchannel.record.Confirmation;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvolvementTest {
    @Inject
    TestRecord record;

    @BeforeEach
    void aStateWithAnArmyThatHasADirectorateThatHasADesk() {
        record.empty();
        record.record(
                aState("state"),
                anOrganisation("army").partOf("state"),
                anOrganisation("directorate").partOf("army"),
                anOrganisation("desk").partOf("directorate"),
                anOrganisation("ministry").partOf("state"),
                aPerson("holder"),
                aPerson("other"));
    }

    private static List<Object> involving(String actor) {
        return meetings("involving: \"" + actor + "\"");
    }

    private static List<Object> meetings(String where) {
        return GraphQl.ask("{ meetings(where: { " + where + " }) { nodes { slug } } }")
                .values("meetings.nodes.slug");
    }

    private static List<Object> certainties(String meeting) {
        return GraphQl.ask("{ meeting(id: \"" + meeting
                        + "\") { participants { nodes { officesAtTheTime { certainty } } } } }")
                .values("meeting.participants.nodes.officesAtTheTime.certainty");
    }

    @Test
    void aMeetingInvolvesWhoeverTookPartItself() {
        record.record(aMeeting("talks").with("army"));

        assertThat(involving("army")).containsExactly("talks");
    }

    @Test
    void aMeetingInvolvesEveryWholeOfAParticipantAndNoneOfItsParts() {
        record.record(aMeeting("talks").with("directorate"));

        assertThat(involving("army")).containsExactly("talks");
        assertThat(involving("state")).containsExactly("talks");
        assertThat(involving("desk")).isEmpty();
        assertThat(involving("ministry")).isEmpty();
    }

    @Test
    void aPartThreeStepsDownInvolvesItsWhole() {
        record.record(aMeeting("talks").with("desk"));

        assertThat(involving("state")).containsExactly("talks");
    }

    @Test
    void aHolderOfOfficeInvolvesTheBodyAndItsWholes() {
        record.record(
                anOffice("holder", "directorate").since("2024"),
                aMeeting("talks").on("2025-05-14").with("holder"));

        assertThat(involving("directorate")).containsExactly("talks");
        assertThat(involving("army")).containsExactly("talks");
        assertThat(involving("state")).containsExactly("talks");
        assertThat(involving("desk")).isEmpty();
    }

    @Test
    void anOfficeHeldAtAnotherTimeInvolvesNobody() {
        record.record(
                anOffice("holder", "army").since("2020").until("2025-05-13"),
                anOffice("other", "army").since("2025-05-15"),
                aMeeting("talks").on("2025-05-14").with("holder", "other"));

        assertThat(involving("army")).isEmpty();
        assertThat(certainties("talks")).isEmpty();
    }

    @Test
    void bothDaysOfATenureBelongToIt() {
        record.record(
                anOffice("holder", "army").since("2025-05-14").until("2025-05-20"),
                aMeeting("first-day").on("2025-05-14").with("holder"),
                aMeeting("last-day").on("2025-05-20").with("holder"));

        assertThat(involving("army")).containsExactly("first-day", "last-day");
    }

    @Test
    void vagueDatesThatMayOverlapInvolveTheBody() {
        record.record(
                anOffice("holder", "army").since("2025-05").until("2025-07"),
                aMeeting("surely-before").on("2025-04").with("holder"),
                aMeeting("maybe").on("2025-05").with("holder"),
                aMeeting("surely").on("2025-06").with("holder"),
                aMeeting("open").on("[..2025-05]").with("holder"));

        assertThat(involving("army")).containsExactly("open", "maybe", "surely");
        assertThat(certainties("open")).containsExactly("POSSIBLE");
        assertThat(certainties("maybe")).containsExactly("POSSIBLE");
        assertThat(certainties("surely")).containsExactly("DEFINITE");
    }

    @Test
    void anOfficeOfUnknownBeginningIsPossibleAtMost() {
        record.record(anOffice("holder", "army"), aMeeting("talks").with("holder"));

        assertThat(involving("army")).containsExactly("talks");
        assertThat(certainties("talks")).containsExactly("POSSIBLE");
    }

    @Test
    void aStatedCapacityInvolvesItsBody() {
        record.record(
                anOffice("holder", "army"),
                aMeeting("talks").on("2025-05-14").with(aParticipant("holder").inCapacityOf("holder-in-army")));

        assertThat(involving("army")).containsExactly("talks");
        assertThat(certainties("talks")).containsExactly("STATED");
    }

    @Test
    void directlyLeavesOutPartsAndHoldersOfOffice() {
        record.record(
                anOffice("holder", "army").since("2024"),
                aMeeting("itself").with("army"),
                aMeeting("by-a-part").with("desk"),
                aMeeting("by-a-holder").with("holder"));

        assertThat(involving("army")).containsExactly("itself", "by-a-part", "by-a-holder");
        assertThat(meetings("involving: \"army\", directly: true")).containsExactly("itself");
    }

    @Test
    void allAskForEachAndAnyForOneOfThem() {
        record.record(
                aMeeting("both").with("army", "ministry"),
                aMeeting("one").with("army"),
                aMeeting("neither").with("other"));

        assertThat(meetings("involvingAll: [\"army\", \"ministry\"]")).containsExactly("both");
        assertThat(meetings("involvingAny: [\"army\", \"ministry\"]")).containsExactly("both", "one");
    }

    @Test
    void anOfficeRecordedLaterInvolvesItsBodyInMeetingsRecordedBefore() {
        record.record(aMeeting("talks").on("2025-05-14").with("holder"));
        record.record(anOffice("holder", "army").since("2024"));

        assertThat(involving("army")).containsExactly("talks");
        assertThat(involving("state")).containsExactly("talks");
    }

    @Test
    void aBodyThatMovesTakesItsMeetingsAlong() {
        record.record(aMeeting("talks").with("desk"));
        record.record(anOrganisation("directorate").partOf("ministry"));

        assertThat(involving("army")).isEmpty();
        assertThat(involving("ministry")).containsExactly("talks");
        assertThat(involving("state")).containsExactly("talks");
    }

    @Test
    void aBodyThatLeavesItsWholeNoLongerInvolvesIt() {
        record.record(aMeeting("talks").with("desk"));
        record.record(anOrganisation("army"));

        assertThat(involving("state")).isEmpty();
        assertThat(involving("army")).containsExactly("talks");
    }

    @Test
    void anOfficeWhoseTenureIsRevisedMovesInvolvement() {
        record.record(
                anOffice("holder", "army").since("2024"),
                aMeeting("talks").on("2025-05-14").with("holder"));
        record.record(anOffice("holder", "army").since("2024").until("2024-12"));

        assertThat(involving("army")).isEmpty();
    }

    @Test
    void anOfficeThatIsDeniedInvolvesNobody() {
        record.record(
                anOffice("holder", "army").since("2024").confirmation(Confirmation.DENIED),
                aMeeting("talks").on("2025-05-14").with("holder"));

        assertThat(involving("army")).isEmpty();
        assertThat(certainties("talks")).isEmpty();
    }

    @Test
    void statementsInvolveTheSpeakersBodiesAndThoseWhomUnnamedSpeakersAreAttributedTo() {
        record.record(
                anOffice("holder", "army").since("2024"),
                aStatement("by-holder", "holder").on("2025-05-14").mentioning("desk", null),
                anAnonymousStatement("by-officials", "officials").affiliatedWith("army"),
                anAnonymousStatement("by-nobody", "one source"));

        String answer = "{ actor(id: \"state\") { statements { nodes { slug } } mentionedIn { nodes { slug } } } }";
        assertThat(GraphQl.ask(answer).values("actor.statements.nodes.slug"))
                .containsExactly("by-holder", "by-officials");
        assertThat(GraphQl.ask(answer).values("actor.mentionedIn.nodes.slug")).containsExactly("by-holder");
    }

    @Test
    void policiesOfPartsArePoliciesOfTheWhole() {
        record.record(aPolicy("line", "desk").toward("ministry"));

        GraphQl.Answer answer = GraphQl.ask(
                "{ actor(id: \"state\") { policies { nodes { slug } } policiesToward { nodes { slug } } } }");
        assertThat(answer.data()).isEqualTo(GraphQl.json("""
                {"actor": {"policies": {"nodes": [{"slug": "line"}]}, "policiesToward": {"nodes": [{"slug": "line"}]}}}"""));
    }

    @Test
    void twoBodiesCanChangePlacesInOneBatch() {
        record.record(aMeeting("talks").with("directorate"));
        record.record(
                anOrganisation("directorate").partOf("state"),
                anOrganisation("army").partOf("directorate"));

        assertThat(involving("army")).isEmpty();
        assertThat(involving("state")).containsExactly("talks");
    }
}
