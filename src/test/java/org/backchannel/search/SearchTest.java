package org.backchannel.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aPolicy;
import static org.backchannel.testsupport.Drafts.aSource;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.aStatement;
import static org.backchannel.testsupport.Drafts.anAnonymousStatement;
import static org.backchannel.testsupport.Drafts.anOrganisation;
import static org.backchannel.testsupport.Drafts.citing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
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
class SearchTest {
    private static final String SEARCH = "query($text: String!, $kinds: [RecordKind!], $first: Int, $after: String,"
            + " $last: Int, $before: String) { search(text: $text, kinds: $kinds, first: $first, after: $after, last: $last,"
            + " before: $before) { totalCount totalCountIsExact nodes { record { slug } kind field match score"
            + " snippet { before match after } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";

    @Inject
    TestRecord record;

    @BeforeAll
    void recordsThatMatchInDifferentPlaces() {
        record.empty();
        record.record(
                aSource("gazette")
                        .titled("The Zürich gazette")
                        .text("It says: the Lausanne talks were long. Nothing else."),
                aState("north").named("North"),
                anOrganisation("lausanne").named("Lausanne"),
                anOrganisation("lausanne-club").named("Lausanne Club"),
                anOrganisation("friends").named("Friends of Lausanne"),
                anOrganisation("outer").named("Outerlausanne"),
                aPerson("erdogan").named("Recep Tayyip Erdoğan").alias("İsmet's friend"),
                aPerson("dara").named("אחמד אל־שרע").alias("Plan F−4"),
                anOrganisation("group").named("Groupe «Xu Libre»").alias("Peace; Ltd"),
                aPolicy("course", "north").titled("A course").summary("What Lausanne began, in short"),
                aMeeting("round")
                        .titled("Round")
                        .summary("Neither here\nnor there\tUN\nenvoys")
                        .with("north")
                        .citing(citing("gazette", "the Lausanne talks were long")),
                aStatement("word", "erdogan")
                        .saying("We never went to Lausanne, and the road is long. "
                                .repeat(8)
                                .strip()),
                anAnonymousStatement("hint", "a friend from Lausanne")
                        .saying("100% sure_of \\ nothing! \"Peace – now\""));
    }

    private static JsonNode search(Map<String, ?> variables) {
        return GraphQl.ask(SEARCH, variables).data().get("search");
    }

    private static List<String> found(String text) {
        return each(search(Map.of("text", text)), "/record/slug");
    }

    private static List<String> each(JsonNode page, String pointer) {
        return StreamSupport.stream(page.get("nodes").spliterator(), false)
                .map(hit -> hit.at(pointer).asText())
                .toList();
    }

    @Test
    void ranksByHowItMatchesAndThenByWhere() {
        JsonNode page = search(Map.of("text", "lausanne"));
        List<String> hits = new ArrayList<>();
        page.get("nodes")
                .forEach(hit -> hits.add("%s %s %s %s %s"
                        .formatted(
                                hit.at("/record/slug").asText(),
                                hit.get("kind").asText(),
                                hit.get("field").asText(),
                                hit.get("match").asText(),
                                hit.at("/snippet/match").asText())));

        assertThat(hits)
                .containsExactly(
                        "lausanne ACTOR NAME EXACT Lausanne",
                        "lausanne-club ACTOR NAME PREFIX Lausanne",
                        "friends ACTOR NAME WORD Lausanne",
                        "course POLICY SUMMARY WORD Lausanne",
                        "word STATEMENT TEXT WORD Lausanne",
                        "hint STATEMENT ATTRIBUTION WORD Lausanne",
                        "round MEETING PASSAGE WORD Lausanne",
                        "outer ACTOR NAME CONTAINS lausanne");
        assertThat(page.get("totalCount").asInt()).isEqualTo(8);
        assertThat(page.get("totalCountIsExact").asBoolean()).isTrue();
    }

    @Test
    void allWordsHaveToMatchAnywhereInTheRecord() {
        assertThat(found("round long")).containsExactly("round");
        assertThat(found("lausanne club")).containsExactly("lausanne-club");
        assertThat(found("club friends")).isEmpty();
        assertThat(found("lausanne short course")).containsExactly("course");
    }

    @Test
    void thePhraseComesBeforeItsWordsApart() {
        List<String> kinds = List.of("MEETING", "STATEMENT"); // all but the round cite a passage with "the"

        assertThat(each(search(Map.of("text", "the lausanne", "kinds", kinds)), "/record/slug"))
                .containsExactly("round", "word", "hint");
        assertThat(each(search(Map.of("text", "lausanne the", "kinds", kinds)), "/record/slug"))
                .containsExactly("word", "hint", "round");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            LAUSANNE CLUB    | lausanne-club
            erdogan          | erdogan
            ERDOĞAN          | erdogan
            ismet’s          | erdogan
            zurich           | gazette
            tayyip-erdogan   | erdogan
            "peace - now"    | hint
            100%             | hint
            %                | hint
            sure_of          | hint
            s_re             |
            re_of            |
            \\                | hint
            nothing!         | hint
            neither nor      | round
            ou               | outer
            us               |
            tayyip.erdogan   | erdogan
            un               | round
            here nor         | round
            un envoys        | round
            ;                | group
            {                |
            אל-שרע           | dara
            F-4              | dara
            xu               | group
            "xu libre"       | group
            zürich          | gazette
            """)
    void takesForTheSameWhatReadersTakeForTheSameAndNothingForAWildcard(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void theSnippetStandsAsWrittenCutBetweenWords() {
        assertThat(search(Map.of("text", "erdogan")).at("/nodes/0/snippet").toString())
                .isEqualTo("{\"before\":\"Recep Tayyip \",\"match\":\"Erdoğan\",\"after\":\"\"}");
        assertThat(search(Map.of("text", "never")).at("/nodes/0/snippet").toString())
                .isEqualTo(
                        "{\"before\":\"We \",\"match\":\"never\",\"after\":\" went to Lausanne, and the road is long. We never"
                                + " went to Lausanne, and the road is long. We never went to Lausanne, and …\"}");
    }

    @Test
    void pagesForwardAndBackwardHoldTheWholeList() {
        List<String> whole = found("lausanne");
        List<String> walked = new ArrayList<>();
        JsonNode page = search(Map.of("text", "lausanne", "first", 3));
        walked.addAll(each(page, "/record/slug"));
        while (page.at("/pageInfo/hasNextPage").asBoolean()) {
            page = search(Map.of(
                    "text",
                    "lausanne",
                    "first",
                    3,
                    "after",
                    page.at("/pageInfo/endCursor").asText()));
            walked.addAll(each(page, "/record/slug"));
        }
        assertThat(walked).isEqualTo(whole);

        JsonNode end = search(Map.of("text", "lausanne", "last", 3));
        assertThat(each(end, "/record/slug")).isEqualTo(whole.subList(5, 8));
        JsonNode middle = search(Map.of(
                "text",
                "lausanne",
                "last",
                3,
                "before",
                end.at("/pageInfo/startCursor").asText()));
        assertThat(each(middle, "/record/slug")).isEqualTo(whole.subList(2, 5));
        assertThat(middle.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
    }

    @Test
    void kindsLimitWhatIsFound() {
        assertThat(each(search(Map.of("text", "lausanne", "kinds", List.of("POLICY", "MEETING"))), "/record/slug"))
                .containsExactly("course", "round");
        assertThat(each(search(Map.of("text", "lausanne", "kinds", List.of())), "/record/slug"))
                .hasSize(8);
    }

    @Test
    void costsTheSameForOneHitAndForMany() {
        String first =
                "{ search(text: \"%s\", kinds: [ACTOR], first: 100) { totalCount nodes { record { slug } score } } }";

        assertThat(SqlCount.of(() -> GraphQl.ask(first.formatted("erdogan")).data()))
                .isEqualTo(2);
        assertThat(SqlCount.of(() -> GraphQl.ask(first.formatted("lausanne")).data()))
                .isEqualTo(2);
        assertThat(SqlCount.of(() -> GraphQl.ask(first.formatted("nobody")).data()))
                .isEqualTo(1);
        assertThat(SqlCount.of(() -> search(Map.of("text", "lausanne")))).isEqualTo(1 + 4); // and one for each kind
    }

    @Test
    void isRefused() {
        for (String blank : List.of("", " ", "\u00a0", "\u00a0 \u00a0\t")) {
            assertThat(GraphQl.ask(SEARCH, Map.of("text", blank)).errors())
                    .containsExactly("VALIDATION text: give 1 to 256 characters to look for");
        }
        assertThat(GraphQl.ask(SEARCH, Map.of("text", "x".repeat(257))).errors())
                .containsExactly("VALIDATION text: give 1 to 256 characters to look for");
        assertThat(GraphQl.ask(SEARCH, Map.of("text", "a b c d e f g h i j k")).errors())
                .containsExactly("LIMIT_EXCEEDED text: at most 10 words; these are 11");
        assertThat(GraphQl.ask(SEARCH, Map.of("text", "x", "first", 101)).errors())
                .containsExactly("VALIDATION first: 101 is no page size; ask for 1 to 100 items");
        String cursor =
                search(Map.of("text", "north")).at("/pageInfo/endCursor").asText();
        assertThat(GraphQl.ask(SEARCH, Map.of("text", "lausanne", "after", cursor))
                        .errors())
                .containsExactly("VALIDATION after: this cursor belongs to another list;"
                        + " use it with the filter and order it was given for");
        assertThat(found("a b c d e f g h i j")).isEmpty();
    }

    @Test
    void passagesOfParticipationsAndStepsCountForTheirRecords() {
        List<String> kinds = each(search(Map.of("text", "supports whatever", "first", 100)), "/kind");
        assertThat(kinds).containsOnly("ACTOR", "POLICY", "MEETING", "STATEMENT");
    }
}
