package org.backchannel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.LargeRecord;
import org.backchannel.testsupport.SqlCount;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given a level that asks for more than a portion, then it is answered like requests for its parts. */
@QuarkusTest
@TestProfile(LongAnswerInPortionsTest.SmallPortions.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongAnswerInPortionsTest {
    private static final int PORTION = 200; // the participants that twenty meetings are asked for

    private static final String MEETING =
            "slug title participants(first: 10) { nodes { id actor { slug name } } totalCount }";

    public static class SmallPortions implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("backchannel.limits.portion", String.valueOf(PORTION));
        }
    }

    @Inject
    TestRecord record;

    @BeforeAll
    void aLargeRecord() {
        LargeRecord.fill(record);
    }

    private static String meetings(String page) {
        return "{ meetings(" + page + ") { nodes { " + MEETING + " } pageInfo { endCursor } totalCount } }";
    }

    @Test
    void aListIsThatOfItsPages() {
        JsonNode whole = GraphQl.ask(meetings("first: 100")).data().at("/meetings");

        List<JsonNode> piecewise = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 10; page++) {
            JsonNode part = GraphQl.ask(meetings("first: 10" + after)).data().at("/meetings");
            part.get("nodes").forEach(piecewise::add);
            after = ", after: \"" + part.at("/pageInfo/endCursor").asText() + "\"";
        }
        assertThat(whole.get("nodes")).hasSize(100).containsExactlyElementsOf(piecewise);
        assertThat(whole.at("/pageInfo/endCursor").asText()).isNotEmpty();
    }

    @Test
    void whatStandsBelowItsItemsIsAskedForOnceForEachPortion() {
        int ofTheList =
                statements("{ meetings(first: 100) { nodes { slug title } pageInfo { endCursor } totalCount } }");
        int inOnePortion = statements(meetings("first: 20"));
        int inAll = statements(meetings("first: 100"));

        assertThat(inAll).isEqualTo(ofTheList + 5 * (inOnePortion - ofTheList));
    }

    @Test
    void sizesThatAreVariablesCountAnewInEachRequest() {
        String document = "query Meetings($some: Int!) { meetings(first: 100) { nodes { slug"
                + " participants(first: $some) { nodes { id } } } } }";
        int inFive = statements(document, Map.of("some", 10));
        int inOne = statements(document, Map.of("some", 2));

        assertThat(inFive).isGreaterThan(inOne);
        assertThat(statements(document, Map.of("some", 10))).isEqualTo(inFive);
        assertThat(statements(document.replace("$some)", "10)").replace("($some: Int!)", "")))
                .isEqualTo(inFive);
    }

    private static int statements(String document) {
        return statements(document, Map.of());
    }

    private static int statements(String document, Map<String, Object> variables) {
        return SqlCount.statementsOf(() -> GraphQl.ask(document, variables).data())
                .size();
    }

    @Test
    void aPortionMayHaveItemsOfTwoLists() {
        JsonNode both = GraphQl.ask("{ a: meetings(first: 20) { nodes { " + MEETING + " } }"
                        + " b: meetings(first: 20, orderBy: [{field: TITLE, direction: DESCENDING}]) { nodes { "
                        + MEETING
                        + " } } }")
                .data();

        JsonNode first = GraphQl.ask(meetings("first: 20")).data();
        assertThat(both.at("/a/nodes")).isEqualTo(first.at("/meetings/nodes"));
        assertThat(both.at("/b/nodes")).hasSize(20).isNotEqualTo(both.at("/a/nodes"));
    }

    @Test
    void whatIsWrongWithAFieldIsToldOnce() {
        assertThat(GraphQl.ask("{ meetings(first: 100) { nodes { slug a: participants(first: 20) { nodes { id } }"
                                + " b: participants(first: 20, after: \"nowhere\") { nodes { id } } } } }")
                        .errors())
                .containsExactly(
                        "VALIDATION after: this isn't a cursor; use a startCursor, endCursor or cursor of this list");
    }

    @Test
    void whatFailsInEachPortionIsOneIncident() {
        record.sql("alter table mention rename to mention_away");
        try {
            assertThat(GraphQl.ask("{ statements(first: 100) { nodes { slug mentions { tone } } } }")
                            .errors())
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("INTERNAL");
        } finally {
            record.sql("alter table mention_away rename to mention");
        }
    }

    @Test
    void pagesOfWhichOnlyTheLengthIsSelectedAskForLittle() {
        String counted = "{ meetings(first: %d) { nodes { slug participants(first: 10) { totalCount } } totalCount } }";

        assertThat(statements(counted.formatted(100))).isEqualTo(statements(counted.formatted(20)));
    }
}
