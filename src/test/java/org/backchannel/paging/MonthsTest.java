package org.backchannel.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aPolicy;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.aStatement;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.policy.PolicyStatus;
import org.backchannel.testsupport.Drafts;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.SqlCount;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a list is spread over the months. */
@QuarkusTest
class MonthsTest {
    @Inject
    TestRecord record;

    @BeforeEach
    void twoPeople() {
        record.empty();
        record.record(aState("north"), aPerson("nils"), aPerson("nora"));
    }

    private void meetingsOn(String... dates) {
        List<Drafts.Builder> meetings = new ArrayList<>();
        for (int i = 0; i < dates.length; i++) {
            meetings.add(aMeeting("m-" + i).on(dates[i]).with(i % 2 == 0 ? "nils" : "nora"));
        }
        record.record(meetings);
    }

    /** Each month as "month certain/possible". */
    private static List<String> months(JsonNode counts) {
        List<String> months = new ArrayList<>();
        counts.get("nodes")
                .forEach(one ->
                        months.add(one.get("month").asText() + " " + one.get("certain") + "/" + one.get("possible")));
        return months;
    }

    private static JsonNode counts(String list, String field) {
        return GraphQl.ask("{ " + list + " { " + field
                        + " { nodes { month certain possible } next inOneMonth inSeveralMonths openEnded } } }")
                .data()
                .get(list.replaceFirst("\\(.*", ""))
                .elements()
                .next();
    }

    @Test
    void anImpreciseDateIsPossibleInEachMonthAndCertainInNone() {
        meetingsOn("2025-05-14", "2025-05~", "2025-05-3X", "2025-05-31/2025-06-01", "2025-21");

        JsonNode counts = counts("meetings", "months");
        assertThat(months(counts)).containsExactly("2025-03 0/1", "2025-04 0/1", "2025-05 3/5", "2025-06 0/1");
        assertThat(counts.get("inOneMonth").asInt()).isEqualTo(3);
        assertThat(counts.get("inSeveralMonths").asInt()).isEqualTo(2);
        assertThat(counts.get("openEnded").asInt()).isZero();
    }

    @Test
    void openDatesReachOverTheMonthsKnownAndNoFurther() {
        meetingsOn("2024-02-01", "[..2024-04-05]", "2024-03/..", "../2024-01-31");

        JsonNode counts = counts("meetings", "months");
        assertThat(months(counts)).containsExactly("2024-01 0/2", "2024-02 1/2", "2024-03 0/2", "2024-04 0/2");
        assertThat(counts.get("openEnded").asInt()).isEqualTo(3);
    }

    @Test
    void monthsInWhichNothingCanHaveBeenAreLeftOut() {
        meetingsOn("1648-10-24", "2025-05", "2025-07");

        assertThat(months(counts("meetings", "months"))).containsExactly("1648-10 1/1", "2025-05 1/1", "2025-07 1/1");
    }

    @Test
    void theMonthsGoOnFromTheNext() {
        meetingsOn("2024", "2025-05", "-0044-03-15");

        JsonNode first = counts("meetings", "months(first: 3)");
        assertThat(months(first)).containsExactly("-0044-03 1/1", "2024-01 0/1", "2024-02 0/1");
        assertThat(first.get("next").asText()).isEqualTo("2024-03-01");
        JsonNode rest = counts("meetings", "months(from: \"2024-12-31\")");
        assertThat(months(rest)).containsExactly("2024-12 0/1", "2025-05 1/1");
        assertThat(rest.get("next").isNull()).isTrue();
        assertThat(rest.get("inOneMonth").asInt()).isEqualTo(2);
        assertThat(months(counts("meetings", "months(from: \"2025-06-01\")"))).isEmpty();
    }

    @Test
    void theFilterFindsWhatAMonthCounts() {
        meetingsOn(
                "2025-05-14", "2025-05~", "2025", "2025-04-30/2025-05-01", "2025-05-20/..", "[..2025-04]", "2025-21");

        JsonNode months = GraphQl.ask("{ meetings { months { nodes { from to certain possible } } } }")
                .data()
                .at("/meetings/months/nodes");
        assertThat(months).hasSize(12).allSatisfy(month -> {
            String where = "{ meetings(where: {held: {from: %s, to: %s, match: %s}}) { totalCount } }";
            assertThat(GraphQl.ask(where.formatted(month.get("from"), month.get("to"), "DEFINITELY"))
                            .value("meetings.totalCount"))
                    .isEqualTo(month.get("certain").asInt());
            assertThat(GraphQl.ask(where.formatted(month.get("from"), month.get("to"), "POSSIBLY"))
                            .value("meetings.totalCount"))
                    .isEqualTo(month.get("possible").asInt());
        });
    }

    @Test
    void aListOfNothingHasNoMonths() {
        JsonNode counts = counts("meetings", "months");
        assertThat(months(counts)).isEmpty();
        assertThat(counts.get("inOneMonth").asInt()).isZero();
    }

    @Test
    void eachActorHasMonthsOfItsOwn() {
        meetingsOn("2025-05-14", "2025-06", "2025-05-15");

        JsonNode actors = GraphQl.ask("{ actors(where: {kind: [PERSON]}) { nodes { meetings { months {"
                        + " nodes { month certain possible } } } } } }")
                .data()
                .at("/actors/nodes");
        assertThat(months(actors.at("/0/meetings/months"))).containsExactly("2025-05 2/2");
        assertThat(months(actors.at("/1/meetings/months"))).containsExactly("2025-06 1/1");
    }

    @Test
    void statementsHaveMonthsToo() {
        record.record(
                aStatement("word", "nils").on("2025-05-14"),
                aStatement("reply", "nora").on("2025-06"));

        assertThat(months(counts("statements", "months"))).containsExactly("2025-05 1/1", "2025-06 1/1");
    }

    @Test
    void theStepsOfPoliciesAreCountedByMonthAndStatus() {
        record.record(
                aPolicy("aid", "north")
                        .step("2024-01-10", PolicyStatus.ANNOUNCED)
                        .step("2024-01-20", PolicyStatus.IN_FORCE),
                aPolicy("ban", "north")
                        .step("2024-01", PolicyStatus.IN_FORCE)
                        .step("2024-02/2024-03", PolicyStatus.LIFTED));

        assertThat(months(counts("policies", "stepMonths")))
                .containsExactly("2024-01 3/3", "2024-02 0/1", "2024-03 0/1");
        assertThat(months(counts("policies", "stepMonths(status: [IN_FORCE])"))).containsExactly("2024-01 2/2");
        assertThat(months(counts("policies(where: {text: \"ban\"})", "stepMonths(status: [LIFTED])")))
                .containsExactly("2024-02 0/1", "2024-03 0/1");
    }

    @Test
    void oneStatementSpreadsAllLists() {
        meetingsOn("2025-05-14", "2025-06");
        String actors = "{ actors(first: %d) { nodes { meetings { months { inOneMonth } } } } }";

        assertThat(SqlCount.of(() -> GraphQl.ask(actors.formatted(1)).data())).isEqualTo(3);
        assertThat(SqlCount.of(() -> GraphQl.ask(actors.formatted(3)).data())).isEqualTo(3);
    }
}
