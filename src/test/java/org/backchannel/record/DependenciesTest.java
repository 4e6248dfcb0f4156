package org.backchannel.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backchannel.testsupport.Drafts.aGroup;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aParticipant;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.aStatement;
import static org.backchannel.testsupport.Drafts.anOffice;
import static org.backchannel.testsupport.Drafts.anOrganisation;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backchannel.refusal.RefusalCode;
import org.backchannel.testsupport.Drafts;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.MeetingBuilder;
import org.backchannel.testsupport.OfficeBuilder;
import org.backchannel.testsupport.SqlCount;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a record could only be written with, it keeps: a revision of another one doesn't take it away unseen. */
@QuarkusTest
class DependenciesTest {
    private static final String REMEDY = "; leave it as it was, or change both together";

    @Inject
    TestRecord record;

    @BeforeEach
    void aRecordInWhichEachRuleHolds() {
        record.empty();
        record.record(
                aState("north"),
                aPerson("nils"),
                aPerson("sam"),
                anOrganisation("ministry"),
                anOrganisation("council"),
                anOrganisation("press"),
                aPerson("speaker"),
                office("nils").since("2024").until("2026"),
                meeting(),
                aMeeting("hearing").with(aParticipant("council").unnamed("members of the council")),
                aStatement("release", null).byTheBody("press"),
                aStatement("word", "speaker"));
    }

    private static OfficeBuilder office(String holder) {
        return anOffice(holder, "ministry").slug("minister");
    }

    private static MeetingBuilder meeting() {
        return aMeeting("talks")
                .on("2025-05-14")
                .in("Town", "north")
                .with(aParticipant("nils").inCapacityOf("minister"));
    }

    private static Arguments broken(String what, Drafts.Builder revision, String field, String dependent, String rule) {
        return Arguments.of(what, revision, field, "the " + dependent + " hasn't changed and depends on this: " + rule);
    }

    static Stream<Arguments> revisions() {
        return Stream.of(
                broken(
                        "the country of a place becomes an organisation",
                        anOrganisation("north"),
                        "kind",
                        "meeting 'talks'",
                        "the country of a place is a state"),
                broken(
                        "unnamed participants become a person",
                        aPerson("council"),
                        "kind",
                        "meeting 'hearing'",
                        "a person who takes part is named"),
                broken(
                        "the office of a participant gets another holder",
                        office("sam").since("2024").until("2026"),
                        "holder",
                        "meeting 'talks'",
                        "who takes part in the capacity of an office holds it"),
                broken(
                        "the office of a participant began after the meeting",
                        office("nils").since("2025-06").until("2026"),
                        "since",
                        "meeting 'talks'",
                        "an office in whose capacity one takes part can have been held then"),
                broken(
                        "the office of a participant ended before the meeting",
                        office("nils").since("2024").until("2025-04"),
                        "until",
                        "meeting 'talks'",
                        "an office in whose capacity one takes part can have been held then"),
                broken(
                        "the holder of an office becomes a group",
                        aGroup("nils"),
                        "kind",
                        "office 'minister'",
                        "an office is held by a person"),
                broken(
                        "the body of an office becomes a group",
                        aGroup("ministry"),
                        "kind",
                        "office 'minister'",
                        "an office is in an organisation or a state"),
                broken(
                        "an institution that spoke becomes a person",
                        aPerson("press"),
                        "kind",
                        "statement 'release'",
                        "a person speaks as NAMED, a state or body as INSTITUTIONAL"),
                broken(
                        "a person who spoke becomes an organisation",
                        anOrganisation("speaker"),
                        "kind",
                        "statement 'word'",
                        "a person speaks as NAMED, a state or body as INSTITUTIONAL"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("revisions")
    void aRevisionThatAnUnchangedRecordCannotStandWithIsRefused(
            String what, Drafts.Builder revision, String field, String reason) {
        Map<String, String> before = record.rowCounts();

        assertThatThrownBy(() -> record.record(revision)).isInstanceOfSatisfying(DraftRefused.class, refused -> {
            assertThat(refused.draft().slug()).isEqualTo(revision.draft().slug());
            assertThat(refused.refusal().code()).isEqualTo(RefusalCode.VALIDATION);
            assertThat(refused.refusal().field()).isEqualTo(field);
            assertThat(refused.refusal().reason()).isEqualTo(reason + REMEDY);
        });

        assertThat(record.rowCounts()).isEqualTo(before);
        assertThat(record.select(
                        "select slug from actor where revision > 1 union select slug from office where revision > 1"))
                .isEmpty();
    }

    @Test
    void whatDependsOnItMayBeInTheSameBatchUnchanged() {
        assertThatThrownBy(() -> record.record(meeting(), office("sam").since("2024")))
                .isInstanceOf(DraftRefused.class)
                .hasMessageStartingWith("office 'minister': holder: the meeting 'talks' hasn't changed");
    }

    @Test
    void bothSidesMayChangeTogether() {
        Registrar.Outcome outcome = record.record(
                aMeeting("talks").in("Town", "south").with(aParticipant("sam").inCapacityOf("minister")),
                office("sam").since("2024"),
                anOrganisation("north"),
                aState("south"));

        assertThat(outcome).isEqualTo(new Registrar.Outcome(1, 3, 0));
        GraphQl.Answer meeting = GraphQl.ask("{ meeting(id: \"talks\") { place { country { slug } }"
                + " participants { nodes { officesAtTheTime { office { holder { slug } } } } } } }");
        assertThat(meeting.value("meeting.place.country.slug")).isEqualTo("south");
        assertThat(meeting.values("meeting.participants.nodes.officesAtTheTime.office.holder.slug"))
                .containsExactly("sam");
    }

    @Test
    void aRevisionThatKeepsWhatOthersDependOnIsTaken() {
        Registrar.Outcome outcome = record.record(
                aState("north").named("The North"),
                aState("ministry"), // which may have offices, too
                office("nils").since("2025-05").until("2025-05-14")); // the day of the meeting

        assertThat(outcome).isEqualTo(new Registrar.Outcome(0, 3, 0));
    }

    @Test
    void theFirstRevisedRecordOfSeveralIsNamedWithTheFirstThatDependsOnIt() {
        record.record(
                aState("east"),
                aState("south"),
                aMeeting("third").in("Town", "south"),
                aMeeting("second").in("Town", "east"),
                aMeeting("first").in("Town", "east"));

        assertThatThrownBy(() -> record.record(anOrganisation("east"), anOrganisation("south")))
                .isInstanceOf(DraftRefused.class)
                .hasMessageStartingWith("actor 'east': kind: the meeting 'first' hasn't changed");
    }

    @Test
    void askingCostsAsManyStatementsForManyRevisedRecordsAsForOne() {
        List<Drafts.Builder> states = new ArrayList<>();
        List<Drafts.Builder> organisations = new ArrayList<>();
        List<Drafts.Builder> renamed = new ArrayList<>();
        List<Drafts.Builder> offices = new ArrayList<>();
        List<Drafts.Builder> handedOver = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            states.add(aState("state-" + i));
            organisations.add(anOrganisation("state-" + i));
            renamed.add(anOrganisation("state-" + i).named("Body " + i));
            offices.add(anOffice("nils", "state-" + i));
            handedOver.add(anOffice("sam", "state-" + i).slug("nils-in-state-" + i));
        }

        assertThat(asked(states)).as("first revisions").isZero();
        assertThat(asked(organisations.subList(0, 1))).as("one kind").isEqualTo(5);
        assertThat(asked(organisations.subList(1, 20))).as("many kinds").isEqualTo(5);
        assertThat(asked(renamed)).as("names").isZero();
        assertThat(asked(offices)).as("first offices").isZero();
        assertThat(asked(handedOver.subList(0, 1))).as("one holder").isEqualTo(1);
        assertThat(asked(handedOver.subList(1, 20))).as("many holders").isEqualTo(1);
    }

    /** The statements that look for what depends on revised records: no others of a batch ask for a least slug. */
    private long asked(List<Drafts.Builder> batch) {
        return SqlCount.statementsOf(() -> record.record(batch)).stream()
                .filter(sql -> sql.contains("min("))
                .count();
    }
}
