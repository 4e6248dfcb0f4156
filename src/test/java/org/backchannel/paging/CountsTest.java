package org.backchannel.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.READY_PASSAGE;
import static org.backchannel.testsupport.Drafts.READY_SOURCE;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aPolicy;
import static org.backchannel.testsupport.Drafts.aSource;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.aStatement;
import static org.backchannel.testsupport.Drafts.anAnonymousStatement;
import static org.backchannel.testsupport.Drafts.citing;
import static org.backchannel.testsupport.Drafts.locating;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.meeting.MeetingFormat;
import org.backchannel.policy.PolicyKind;
import org.backchannel.policy.PolicyStatus;
import org.backchannel.record.Confirmation;
import org.backchannel.source.SourceKind;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.SqlCount;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many records of a list there are of each kind, place and source. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountsTest {
    @Inject
    TestRecord record;

    @BeforeAll
    void meetingsInTwoStates() {
        record.empty();
        record.record(
                aSource("wire").kind(SourceKind.BRIEFING),
                aSource("paper").repeating("wire"),
                aSource("blog").repeating("paper"),
                aState("north"),
                aState("south"),
                aPerson("nils"),
                aPerson("sam"),
                aPolicy("aid", "north").kind(PolicyKind.AID).toward("south"),
                aPolicy("ban", "north")
                        .kind(PolicyKind.SANCTION)
                        .toward("south", "nils")
                        .step("2025", PolicyStatus.LIFTED),
                aPolicy("claim", "south").citing(locating("blog", "1")),
                aMeeting("a")
                        .in("Port", "north")
                        .with("nils", "sam")
                        .citing(locating("wire", "1"), locating("paper", "1")),
                aMeeting("b").in("Port", "north").with("nils").format(MeetingFormat.PHONE),
                aMeeting("c").in("Port", "south").with("nils").confirmation(Confirmation.CONFIRMED),
                aMeeting("d")
                        .in(null, "south")
                        .with("sam")
                        .citing(citing(READY_SOURCE, READY_PASSAGE), locating("blog", "1")),
                aMeeting("e").with("sam"),
                aStatement("word", "nils").inMeeting("a"),
                aStatement("reply", "sam").inMeeting("c").citing(locating("paper", "1")),
                anAnonymousStatement("hint", "a source"));
    }

    /** Each group as "key count". */
    private static List<String> groups(JsonNode counts) {
        List<String> groups = new ArrayList<>();
        counts.forEach(group -> groups.add(group.get("key").asText() + " " + group.get("count")));
        return groups;
    }

    private static List<String> countBy(String list, String group) {
        return groups(GraphQl.ask("{ " + list + " { countBy(group: " + group + ") { key count } } }")
                .data()
                .findValue("countBy"));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(delimiter = '|', textBlock = """
            meetings   | FORMAT       | IN_PERSON 4, PHONE 1
            meetings   | CONFIRMATION | REPORTED 4, CONFIRMED 1
            meetings   | COUNTRY      | north 2, south 2, null 1
            meetings   | PLACE        | Port 2, Port 1, null 1, null 1
            meetings   | SOURCE       | ready-source 4, wire 2, paper 2, blog 1
            meetings   | ORIGIN       | ready-source 4, wire 2
            statements | ATTRIBUTION  | NAMED 2, ANONYMOUS 1
            statements | SPEAKER      | nils 1, sam 1, null 1
            statements | COUNTRY      | north 1, south 1, null 1
            statements | ORIGIN       | ready-source 2, wire 1
            policies   | KIND         | AID 1, POSITION 1, SANCTION 1
            policies   | STATUS       | IN_FORCE 2, LIFTED 1
            policies   | HOLDER       | north 2, south 1
            policies   | TARGET       | south 2, nils 1, null 1
            actors     | KIND         | PERSON 2, STATE 2
            sources    | KIND         | ARTICLE 3, BRIEFING 1
            sources    | ORIGIN       | wire 3, ready-source 1
            """)
    void theLargestGroupComesFirst(String list, String group, String expected) {
        assertThat(String.join(", ", countBy(list, group))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(delimiter = '|', textBlock = """
            meetings   | FORMAT       | format: [%s]
            meetings   | DISCLOSURE   | disclosure: [%s]
            meetings   | CONFIRMATION | confirmation: [%s]
            meetings   | COUNTRY      | country: "%s"
            meetings   | SOURCE       | citing: "%s"
            meetings   | ORIGIN       | citing: "%s"
            statements | ATTRIBUTION  | attribution: [%s]
            statements | MEDIUM       | medium: [%s]
            statements | WORDING      | wording: [%s]
            statements | CONFIRMATION | confirmation: [%s]
            statements | SPEAKER      | speaker: {id: ["%s"]}
            statements | COUNTRY      | meeting: {country: "%s"}
            statements | SOURCE       | citing: "%s"
            statements | ORIGIN       | citing: "%s"
            policies   | KIND         | kind: [%s]
            policies   | STATUS       | status: [%s]
            policies   | CONFIRMATION | confirmation: [%s]
            policies   | HOLDER       | holder: {id: ["%s"]}
            policies   | TARGET       | targets: {id: ["%s"]}
            policies   | SOURCE       | citing: "%s"
            policies   | ORIGIN       | citing: "%s"
            actors     | KIND         | kind: [%s]
            actors     | SOURCE       | citing: "%s"
            actors     | ORIGIN       | citing: "%s"
            sources    | KIND         | kind: [%s]
            sources    | ORIGIN       | origin: "%s"
            """)
    void theFilterFindsByItsKeyWhatAGroupCounts(String list, String group, String where) {
        List<String> counted = countBy(list, group);
        counted.removeIf(one -> one.startsWith("null"));

        assertThat(counted).isNotEmpty().allSatisfy(one -> {
            String[] parts = one.split(" ");
            assertThat(GraphQl.ask("{ " + list + "(where: {" + where.formatted(parts[0]) + "}) { totalCount } }")
                            .value(list + ".totalCount"))
                    .hasToString(parts[1]);
        });
    }

    @Test
    void aGroupThatIsARecordOpensToIt() {
        assertThat(GraphQl.ask("{ meetings { countBy(group: PLACE) { key record { slug ... on Actor { kind } } } } }")
                        .values("meetings.countBy.record.slug"))
                .containsExactly("north", "south", "south");
    }

    @Test
    void theListsFilterHoldsForTheCountsToo() {
        assertThat(countBy("meetings(where: {involving: \"sam\"})", "COUNTRY"))
                .containsExactly("north 1", "south 1", "null 1");
        assertThat(countBy("meetings(where: {text: \"nothing\"})", "COUNTRY")).isEmpty();
        assertThat(countBy("meetings(first: 1)", "FORMAT")).containsExactly("IN_PERSON 4", "PHONE 1");
    }

    @Test
    void eachActorHasCountsOfItsOwn() {
        JsonNode actors = GraphQl.ask("{ actors(where: {kind: [PERSON]}) { nodes { meetings {"
                        + " byCountry: countBy(group: COUNTRY) { key count }"
                        + " byFormat: countBy(group: FORMAT, first: 1) { key count } } } } }")
                .data()
                .at("/actors/nodes");

        assertThat(groups(actors.at("/0/meetings/byCountry"))).containsExactly("north 2", "south 1");
        assertThat(groups(actors.at("/1/meetings/byCountry"))).containsExactly("north 1", "south 1", "null 1");
        assertThat(groups(actors.at("/0/meetings/byFormat"))).containsExactly("IN_PERSON 2");
        assertThat(groups(actors.at("/1/meetings/byFormat"))).containsExactly("IN_PERSON 3");
    }

    @Test
    void oneStatementCountsForAllAndOneFetchesWhatTheGroupsName() {
        String actors = "{ actors(first: %d) { nodes { meetings { countBy(group: %s) { key } } } } }";
        assertThat(SqlCount.of(() -> GraphQl.ask(actors.formatted(1, "FORMAT")).data()))
                .isEqualTo(3);
        assertThat(SqlCount.of(() -> GraphQl.ask(actors.formatted(4, "FORMAT")).data()))
                .isEqualTo(3);
        assertThat(SqlCount.of(() -> GraphQl.ask(actors.formatted(4, "SOURCE")).data()))
                .isEqualTo(4);
    }

    @Test
    void aHundredGroupsAtMost() {
        assertThat(GraphQl.ask("{ meetings { countBy(group: FORMAT, first: 101) { key } } }")
                        .errors())
                .containsExactly("VALIDATION first: 101 is no page size; ask for 1 to 100 items");
    }

    @Test
    void countsCostWhatTheyListAndNotThatForEachItemOfThePage() {
        assertThat(GraphQl.ask("{ meetings(first: 50) { nodes { slug } countBy(group: COUNTRY, first: 10) {"
                                + " record { slug } } } }")
                        .whole()
                        .at("/extensions/cost/requested")
                        .asInt())
                .isEqualTo(1 + 50 + 10 * (1 + 1));
    }
}
