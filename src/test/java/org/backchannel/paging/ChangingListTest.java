package org.backchannel.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aMeeting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor names a place, so it stays good while rows come and go. */
@QuarkusTest
class ChangingListTest {
    @Inject
    TestRecord record;

    private String afterTheSecond;

    @BeforeEach
    void aFirstPageOfTwoOfFourMeetings() {
        record.empty();
        record.record(
                aMeeting("a").on("2025-01-01"),
                aMeeting("b").on("2025-01-02"),
                aMeeting("c").on("2025-01-03"),
                aMeeting("d").on("2025-01-04"));
        afterTheSecond = (String)
                GraphQl.ask("{ meetings(first: 2) { pageInfo { endCursor } } }").value("meetings.pageInfo.endCursor");
    }

    private static List<Object> slugs(String arguments) {
        return GraphQl.ask("{ meetings(" + arguments + ") { nodes { slug } } }").values("meetings.nodes.slug");
    }

    private List<Object> secondPage() {
        return slugs("first: 2, after: \"" + afterTheSecond + "\"");
    }

    @Test
    void rowsThatCameInBeforeThePlaceDoNotShowAgain() {
        record.record(aMeeting("new").on("2025-01-01"));

        assertThat(secondPage()).containsExactly("c", "d");
    }

    @Test
    void rowsThatCameInAfterThePlaceShow() {
        record.record(aMeeting("new").on("2025-01-02"));

        assertThat(secondPage()).containsExactly("new", "c");
    }

    @Test
    void theRowAtThePlaceMayBeGone() {
        record.sql("delete from meeting where slug = 'b'");

        assertThat(secondPage()).containsExactly("c", "d");
        assertThat(slugs("last: 2, before: \"" + afterTheSecond + "\"")).containsExactly("a");
    }

    @Test
    void theRowAtThePlaceMayHaveMoved() {
        record.record(aMeeting("b").on("2025-01-05"));

        assertThat(slugs("after: \"" + afterTheSecond + "\"")).containsExactly("c", "d", "b");
    }

    @Test
    void nothingBehindThePlaceIsAnEmptyPage() {
        record.sql("delete from meeting where slug in ('c', 'd')");

        assertThat(secondPage()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-12-31", "-999999999-01-01", "10000-01-01", "-4713-01-01", "0000-00-00", "today", ""})
    void aPlaceThatSomebodyMadeUpIsNoFaultOfOurs(String day) throws IOException {
        JsonMapper json = new JsonMapper();
        List<?> parts = json.readValue(Base64.getUrlDecoder().decode(afterTheSecond), List.class);
        String cursor = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.writeValueAsBytes(List.of(parts.get(0), day, day, "1")));

        JsonNode answer = GraphQl.ask("{ meetings(after: \"" + cursor + "\") { nodes { slug } } }")
                .whole();

        assertThat(answer.findValuesAsText("code")).as(answer.toString()).isSubsetOf("VALIDATION");
    }
}
