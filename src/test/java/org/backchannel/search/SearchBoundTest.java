package org.backchannel.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aSource;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.aStatement;
import static org.backchannel.testsupport.Drafts.anOrganisation;
import static org.backchannel.testsupport.Drafts.citing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.LowBounds;
import org.backchannel.testsupport.SqlCount;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** More texts than a search looks at: here four of a sort, eight in all. */
@QuarkusTest
@TestProfile(LowBounds.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchBoundTest {
    private static final String SEARCH = "query($text: String!, $kinds: [RecordKind!]) { search(text: $text,"
            + " kinds: $kinds) { totalCount totalCountIsExact nodes { record { slug } match } } }";

    @Inject
    TestRecord record;

    @BeforeAll
    void aWordInMoreTextsThanAreLookedAt() {
        record.empty();
        record.record(
                aSource("gazette").text("The treaty was signed. The ferry left."),
                aState("north").named("North").citing(citing("gazette", "The ferry left")),
                aPerson("envoy").named("Envoy"));
        record.record(IntStream.rangeClosed(1, 6)
                .mapToObj(i -> anOrganisation("harbour-" + i).named("Harbour " + i))
                .toList());
        record.record(anOrganisation("harbour").named("Harbour"));
        record.record(IntStream.rangeClosed(1, 6)
                .mapToObj(i -> aMeeting("talks-" + i)
                        .titled("Talks " + i + " on the harbour")
                        .summary(i == 6 ? "About a lighthouse" : null)
                        .with("north")
                        .citing(citing("gazette", "The treaty was signed")))
                .toList());
        record.record(
                aStatement("late", "envoy").saying("The lighthouse stands"),
                aStatement("later", "envoy").saying("The harbour is open"));
    }

    private static JsonNode search(String text, String... kinds) {
        return GraphQl.ask(SEARCH, Map.of("text", text, "kinds", List.of(kinds)))
                .data()
                .get("search");
    }

    private static List<String> slugs(JsonNode page) {
        return StreamSupport.stream(page.get("nodes").spliterator(), false)
                .map(hit -> hit.at("/record/slug").asText())
                .toList();
    }

    @Test
    void whatIsJustTheWordIsFoundThenWhatWasLookedAtAndTheRestIsSaidToBeMissing() {
        JsonNode page = search("harbour");

        assertThat(slugs(page))
                .containsExactly(
                        "harbour", "harbour-1", "harbour-2", "harbour-3", "harbour-4", "talks-1", "talks-2", "talks-3");
        assertThat(page.get("totalCountIsExact").asBoolean()).isFalse();
        assertThat(page.get("totalCount").asInt()).isEqualTo(8);
    }

    @Test
    void aWordInFewTextsIsFoundInAll() {
        JsonNode page = search("lighthouse");

        assertThat(slugs(page)).containsExactly("talks-6", "late");
        assertThat(page.get("totalCountIsExact").asBoolean()).isTrue();
    }

    @Test
    void aRareWordFindsWhatHoldsTheCommonOneToo() {
        for (String text : List.of("harbour lighthouse", "lighthouse harbour", "the treaty lighthouse talks")) {
            JsonNode page = search(text);

            assertThat(slugs(page)).as(text).containsExactly("talks-6");
            assertThat(page.get("totalCountIsExact").asBoolean()).as(text).isTrue();
        }
    }

    @Test
    void ofTwoCommonWordsSomeOfWhatHoldsBothIsFound() {
        JsonNode page = search("talks harbour");

        assertThat(slugs(page)).containsExactly("talks-1", "talks-2", "talks-3", "talks-4");
        assertThat(page.get("totalCountIsExact").asBoolean()).isFalse();
    }

    @Test
    void nothingIsSaidToBeAllWhereTheTextsLookedAtBelongToOtherKinds() {
        JsonNode page = search("treaty", "ACTOR");

        assertThat(slugs(page)).isEmpty();
        assertThat(page.get("totalCountIsExact").asBoolean()).isFalse();
        assertThat(search("ferry", "ACTOR").get("totalCountIsExact").asBoolean())
                .isTrue();
    }

    @Test
    void ofASignThatNoIndexKnowsOnlyTheFirstTextsAreLookedAt() {
        assertThat(search("%").get("totalCountIsExact").asBoolean()).isFalse();
    }

    @Test
    void anyNumberOfWordsCostsAsManyStatementsAsTwo() {
        assertThat(SqlCount.of(() -> search("lighthouse harbour"))).isEqualTo(3 + 1);
        assertThat(SqlCount.of(() -> search("the lighthouse harbour talks on"))).isEqualTo(3 + 1);
    }
}
