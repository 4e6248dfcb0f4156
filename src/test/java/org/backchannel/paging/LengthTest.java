package org.backchannel.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aSource;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.aStatement;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.LowBounds;
import org.backchannel.testsupport.SqlCount;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list is counted only so far, here up to two and by long texts up to one, and says so where it is longer. */
@QuarkusTest
@TestProfile(LowBounds.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LengthTest {
    private static final String ASKED = "{ totalCount totalCountIsExact }";
    private static final String COUNTED = "{ countBy(group: CONFIRMATION) { count countIsExact }"
            + " months { inOneMonth inSeveralMonths openEnded countsAreExact } }";

    @Inject
    TestRecord record;

    @BeforeAll
    void threeMeetingsOfOneAndTwoOfAnother() {
        record.empty();
        record.record(
                aState("one"),
                aState("another"),
                aState("nobody"),
                aMeeting("first").with("one"),
                aMeeting("second").with("one", "another"),
                aMeeting("third").with("one", "another"),
                aPerson("speaker"),
                aStatement("word", "speaker"),
                aSource("letter").text("Peace be with you."),
                aSource("reply").text("“And peace with you.”"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            meetings                                      | 2 | false
            meetings(where: { involving: "one" })         | 2 | false
            meetings(where: { involving: "another" })     | 2 | true
            meetings(where: { involving: "nobody" })      | 0 | true
            meetings(first: 1)                            | 2 | false
            statements                                    | 1 | true
            sources                                       | 2 | false
            sources(where: { text: "peace" })             | 1 | false
            sources(where: { text: "“and peace" })        | 1 | true
            timeline                                      | 2 | false
            timeline(kinds: [MEETING])                    | 2 | false
            timeline(kinds: [STATEMENT])                  | 1 | true
            timeline(about: "nobody")                     | 0 | true
            timeline(about: "another")                    | 2 | true
            """)
    void aListSaysWhetherItIsLonger(String list, int count, boolean exact) {
        assertThat(GraphQl.ask("{ list: " + list + ASKED + " }").data().get("list"))
                .isEqualTo(length(count, exact));
    }

    @Test
    void soDoGroupsOfSourcesByTheirText() {
        assertThat(GraphQl.ask(
                                "{ sources(where: { text: \"peace\" }) { countBy(group: KIND) { count countIsExact } } }")
                        .data()
                        .findValue("countBy"))
                .isEqualTo(GraphQl.json("[{\"count\": 1, \"countIsExact\": false}]"));
    }

    /** While a list is counted, few columns are carried along; many are looked up for the page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "slug",
                "slug title summary format disclosure confirmation recordedAt place { name } date { edtf text earliest }"
            })
    void aPageIsTheSameHoweverMuchIsAskedOfItsRows(String fields) {
        JsonNode meetings = GraphQl.ask("{ meetings(where: { involving: \"another\" }, first: 1) { totalCount nodes { "
                        + fields + " } pageInfo { hasNextPage } } }")
                .data()
                .get("meetings");

        assertThat(meetings.get("totalCount").asInt()).isEqualTo(2);
        assertThat(meetings.at("/nodes/0/slug").asText()).isEqualTo("second");
        assertThat(meetings.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    }

    @Test
    void eachListUnderItsParentSaysSoForItself() {
        actorsWithTheirMeetings(ASKED).forEach(actor -> assertThat(actor.get("meetings"))
                .isEqualTo(
                        switch (actor.get("slug").asText()) {
                            case "one" -> length(2, false);
                            case "another" -> length(2, true);
                            default -> length(0, true);
                        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings", "actors { nodes { meetings", "timeline"})
    void isCountedOnceForBoth(String list) {
        String closing = list.contains("{") ? " } }" : "";
        int both = SqlCount.of(
                () -> GraphQl.ask("{ " + list + ASKED + closing + " }").data());
        int one = SqlCount.of(() ->
                GraphQl.ask("{ " + list + " { totalCount }" + closing + " }").data());

        assertThat(both).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            meetings                                  | 2 | false
            meetings(where: { involving: "one" })     | 2 | false
            meetings(where: { involving: "another" }) | 2 | true
            statements                                | 1 | true
            """)
    void groupsAndMonthsAreOfTheItemsRecordedFirstAndSayWhetherThatIsAll(String list, int count, boolean exact) {
        assertCounted(GraphQl.ask("{ list: " + list + COUNTED + " }").data().get("list"), count, exact);
    }

    @Test
    void groupsAndMonthsUnderEachParentSaySoForThemselves() {
        actorsWithTheirMeetings(COUNTED)
                .forEach(actor -> assertCounted(
                        actor.get("meetings"),
                        List.of("one", "another").contains(actor.get("slug").asText()) ? 2 : 0,
                        !actor.get("slug").asText().equals("one")));
    }

    private static JsonNode actorsWithTheirMeetings(String asked) {
        JsonNode actors = GraphQl.ask("{ actors { nodes { slug meetings " + asked + " } } }")
                .data()
                .at("/actors/nodes");
        assertThat(actors).hasSize(4);
        return actors;
    }

    private static void assertCounted(JsonNode list, int count, boolean exact) {
        int grouped = 0;
        for (JsonNode group : list.get("countBy")) {
            grouped += group.get("count").asInt();
            assertThat(group.get("countIsExact").asBoolean()).isEqualTo(exact);
        }
        assertThat(grouped).isEqualTo(count);
        JsonNode months = list.get("months");
        assertThat(months.get("inOneMonth").asInt()
                        + months.get("inSeveralMonths").asInt()
                        + months.get("openEnded").asInt())
                .isEqualTo(count);
        assertThat(months.get("countsAreExact").asBoolean()).isEqualTo(exact);
    }

    private static JsonNode length(int count, boolean exact) {
        return GraphQl.json("{\"totalCount\": " + count + ", \"totalCountIsExact\": " + exact + "}");
    }
}
