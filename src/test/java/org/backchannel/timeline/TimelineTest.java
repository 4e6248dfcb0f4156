package org.backchannel.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aPolicy;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.aStatement;
import static org.backchannel.testsupport.Drafts.anOffice;
import static org.backchannel.testsupport.Drafts.anOrganisation;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.policy.PolicyStatus;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.SqlCount;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineTest {
    private static final String FIELDS = "{ totalCount nodes { kind date { edtf } record { slug ... on PolicyStep {"
            + " policy { slug } } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";

    @Inject
    TestRecord record;

    @BeforeAll
    void aYearOfTwoStates() {
        record.empty();
        record.record(
                aState("north"),
                anOrganisation("ministry").partOf("north"),
                aState("south"),
                aPerson("minister"),
                anOffice("minister", "ministry").since("2024").until("2026"),
                aPolicy("aid", "ministry")
                        .toward("south")
                        .step("2024-12", PolicyStatus.SOUGHT)
                        .step("2025-06-01", PolicyStatus.IN_FORCE),
                aPolicy("ban", "south").step("2025-05-14", PolicyStatus.ANNOUNCED),
                aMeeting("round").on("2025").with("south"),
                aMeeting("talks").on("2025-05-14").partOf("round").about("aid").with("minister"),
                aMeeting("old").on("[..2020]").with("minister"),
                aStatement("word", "minister").on("2025-05").inMeeting("talks").mentioningPolicy("ban", -1),
                aStatement("praise", "minister").on("2025-05-14").mentioning("south", 1),
                aStatement("memory", "minister").on("2030").mentioningMeeting("round", null));
    }

    private static JsonNode timeline(String arguments) {
        return GraphQl.ask("{ timeline" + (arguments.isEmpty() ? "" : "(" + arguments + ")") + " " + FIELDS + " }")
                .data()
                .get("timeline");
    }

    private static String items(JsonNode page) {
        List<String> items = new ArrayList<>();
        page.get("nodes")
                .forEach(item -> items.add(
                        item.get("kind").asText().equals("POLICY_STEP")
                                ? item.at("/record/policy/slug").asText() + "@"
                                        + item.at("/date/edtf").asText()
                                : item.at("/record/slug").asText()));
        return String.join(" ", items);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            first: 100                                                        | old aid@2024-12 round word ban@2025-05-14 talks praise aid@2025-06-01 memory
            about: ["north"]                                                  | aid@2024-12 word talks praise aid@2025-06-01
            about: ["south"]                                                  | aid@2024-12 round ban@2025-05-14 praise aid@2025-06-01
            about: ["round"]                                                  | round talks memory
            about: ["talks"]                                                  | aid@2024-12 word talks aid@2025-06-01
            about: ["ban"]                                                    | word ban@2025-05-14
            about: ["aid"]                                                    | aid@2024-12 talks aid@2025-06-01
            about: ["ban", "round"]                                           | round word ban@2025-05-14 talks memory
            about: ["south", "round"], kinds: [MEETING]                       | round talks
            kinds: [STATEMENT, POLICY_STEP], held: {from: "2025-06-01"}       | aid@2025-06-01 memory
            held: {to: "2025-05-13"}                                          | old aid@2024-12 round word
            held: {to: "2025-05-31", match: DEFINITELY}                       | old aid@2024-12 word ban@2025-05-14 talks praise
            about: [], kinds: [], held: {from: "2031-01-01"}                  |
            about: null, kinds: null, first: 1                                | old
            """)
    void holds(String arguments, String expected) {
        assertThat(items(timeline(arguments))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 9 |
            2 | 9 |
            4 | 9 |
            8 | 9 |
            9 | 9 |
            1 | 7 | about: ["south", "round"],
            2 | 7 | about: ["south", "talks", "ban"],
            3 | 5 | about: ["ban", "round"],
            2 | 6 | about: ["south", "talks"], held: {from: "2025-05-01"},
            """)
    void pagesForwardAndBackwardHoldTheWholeList(int size, int length, String about) {
        String of = about == null ? "" : about;
        String whole = items(timeline(of + "first: 100"));
        List<String> walked = new ArrayList<>();
        JsonNode page = timeline(of + "first: " + size);
        walked.add(items(page));
        while (page.at("/pageInfo/hasNextPage").asBoolean()) {
            page = timeline(of + "first: " + size + ", after: \""
                    + page.at("/pageInfo/endCursor").asText() + "\"");
            walked.add(items(page));
        }
        assertThat(String.join(" ", walked)).isEqualTo(whole);

        walked.clear();
        page = timeline(of + "last: " + size);
        walked.add(items(page));
        while (page.at("/pageInfo/hasPreviousPage").asBoolean()) {
            page = timeline(of + "last: " + size + ", before: \""
                    + page.at("/pageInfo/startCursor").asText() + "\"");
            walked.add(0, items(page));
        }
        assertThat(String.join(" ", walked)).isEqualTo(whole);
        assertThat(page.get("totalCount").asInt()).isEqualTo(length);
    }

    @Test
    void costsOneStatementForEachKindHoweverLongThePage() {
        String plain = "{ timeline(first: %d%s) { nodes { record { slug } } } }";

        assertThat(SqlCount.of(() -> GraphQl.ask(plain.formatted(1, "")).data()))
                .isEqualTo(3);
        assertThat(SqlCount.of(() -> GraphQl.ask(plain.formatted(100, "")).data()))
                .isEqualTo(3);
        assertThat(SqlCount.of(() ->
                        GraphQl.ask(plain.formatted(100, ", kinds: [MEETING]")).data()))
                .isEqualTo(1);
        assertThat(SqlCount.of(() -> GraphQl.ask(plain.formatted(100, ", about: [\"north\", \"aid\"]"))
                        .data()))
                .isEqualTo(4);
        assertThat(SqlCount.of(() -> timeline(""))).isEqualTo(3 + 3 + 1); // counting each kind, and the steps' policies
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            about: ["north", "no"]                                | NOT_FOUND about[1]: no actor, meeting or policy has the id or slug 'no'
            about: ["word"]                                       | NOT_FOUND about[0]: no actor, meeting or policy has the id or slug 'word'
            held: {from: "2025-01-02", to: "2025-01-01"}          | VALIDATION held: 'from' is after 'to'; swap them
            first: 0                                              | VALIDATION first: 0 is no page size; ask for 1 to 100 items
            after: "x"                                            | VALIDATION after: this isn't a cursor; use a startCursor, endCursor or cursor of this list
            """)
    void isRefused(String arguments, String error) {
        assertThat(GraphQl.ask("{ timeline(" + arguments + ") " + FIELDS + " }").errors())
                .containsExactly(error);
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        String cursor = timeline("first: 1").at("/pageInfo/endCursor").asText();

        assertThat(GraphQl.ask("{ timeline(about: [\"north\"], after: \"" + cursor + "\") " + FIELDS + " }")
                        .errors())
                .containsExactly("VALIDATION after: this cursor belongs to another list;"
                        + " use it with the filter and order it was given for");
    }
}
