package org.backchannel.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aPolicy;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.aStatement;
import static org.backchannel.testsupport.Drafts.anAnonymousStatement;
import static org.backchannel.testsupport.Drafts.anOffice;
import static org.backchannel.testsupport.Drafts.anOrganisation;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.SqlCount;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StanceTest {
    private static final String FIELDS =
            "{ of { slug } toward { slug } points { date { edtf } tone statement { slug } about { slug } } trend }";

    @Inject
    TestRecord record;

    @BeforeEach
    void aStateWithAMinistryAndItsMinister() {
        record.empty();
        record.record(
                aState("north"),
                anOrganisation("ministry").partOf("north"),
                aState("south"),
                anOrganisation("army").partOf("south"),
                aPerson("minister"),
                aPerson("stranger"),
                anOffice("minister", "ministry").since("2024").until("2026"));
    }

    private static String stance(String of, String toward) {
        return "{ stance(of: \"" + of + "\", toward: \"" + toward + "\") " + FIELDS + " }";
    }

    private static List<Object> points(String document) {
        return points(GraphQl.ask(document).data().get("stance"));
    }

    private static List<Object> points(JsonNode stance) {
        return IntStream.range(0, stance.get("points").size())
                .<Object>mapToObj(i -> {
                    JsonNode point = stance.get("points").get(i);
                    return "%s %s %d %s"
                            .formatted(
                                    point.at("/date/edtf").asText(),
                                    point.at("/statement/slug").asText(),
                                    point.get("tone").asInt(),
                                    point.at("/about/slug").asText());
                })
                .toList();
    }

    private static Object trend(String document) {
        JsonNode trend = GraphQl.ask(document).data().at("/stance/trend");
        return trend.isNull() ? null : trend.doubleValue();
    }

    @Test
    void speaksForAnActorWhoeverSpeaksForItAtTheTime() {
        record.record(
                aStatement("by-the-minister", "minister").on("2025-01").mentioning("south", -1),
                aStatement("before-office", "minister").on("2020").mentioning("south", 2),
                aStatement("by-a-stranger", "stranger").on("2025-02").mentioning("south", 2),
                anAnonymousStatement("by-nobody", "an official")
                        .affiliatedWith("north")
                        .on("2025-03")
                        .mentioning("army", 0));

        assertThat(points(stance("north", "south")))
                .containsExactly("2025-01 by-the-minister -1 south", "2025-03 by-nobody 0 army");
        assertThat(points(stance("ministry", "south"))).containsExactly("2025-01 by-the-minister -1 south");
        assertThat(points(stance("north", "army"))).containsExactly("2025-03 by-nobody 0 army");
        assertThat(points(stance("south", "north"))).isEmpty();
    }

    @Test
    void standsInTheOrderOfDatesWithOnePointForEachToneCoded() {
        record.record(
                aStatement("late", "minister")
                        .on("2025-05-14")
                        .mentioning("south", 1)
                        .mentioning("army", -2),
                aStatement("vague", "minister").on("2025-05").mentioning("south", 0),
                aStatement("untoned", "minister").on("2025-06").mentioning("south", null),
                aStatement("vaguer", "minister").on("2025").mentioning("army", 2));

        assertThat(points(stance("minister", "south")))
                .containsExactly(
                        "2025 vaguer 2 army",
                        "2025-05 vague 0 south",
                        "2025-05-14 late 1 south",
                        "2025-05-14 late -2 army");
    }

    @Test
    void trendIsTheSlopePerYearOverTheMiddlesOfTheDates() {
        record.record(
                aPolicy("line", "north"),
                aStatement("first", "minister")
                        .on("2024-01-01")
                        .mentioning("south", -2)
                        .mentioningPolicy("line", 2),
                aStatement("second", "minister").on("2024").mentioning("south", 0),
                aStatement("third", "minister").on("2024-12-31").mentioning("south", 1),
                aStatement("open", "minister").on("2024/..").mentioning("south", -2));

        // Days 0, 182.5 and 365 of the leap year 2024, tones -2, 0 and 1: the slope is 3 steps in 365 days.
        assertThat((Double) trend(stance("minister", "south"))).isCloseTo(3 * 365.2425 / 365, within(1e-9));
    }

    @Test
    void thereIsNoTrendWithoutTwoDatesThatDiffer() {
        assertThat(trend(stance("minister", "south"))).isNull();
        record.record(
                aStatement("one", "minister").on("2025-05-15").mentioning("south", -2),
                aStatement("two", "minister").on("2025-05-14/2025-05-16").mentioning("south", 2));

        assertThat(trend(stance("minister", "south"))).isNull();
    }

    @Test
    void aRangeOfDaysLimitsThePoints() {
        record.record(
                aStatement("in", "minister").on("2025-05-14").mentioning("south", 1),
                aStatement("maybe", "minister").on("2025").mentioning("south", 0),
                aStatement("out", "minister").on("2026").mentioning("south", 2));

        assertThat(points("{ stance(of: \"north\", toward: \"south\", held: {to: \"2025-06-01\"}) " + FIELDS + " }"))
                .containsExactly("2025 maybe 0 south", "2025-05-14 in 1 south");
        String definitely = "{ actor(id: \"north\") { stanceToward(target: \"south\", held: {to: \"2025-06-01\","
                + " match: DEFINITELY}) " + FIELDS + " } }";
        assertThat(points(GraphQl.ask(definitely).data().at("/actor/stanceToward")))
                .containsExactly("2025-05-14 in 1 south");
    }

    @Test
    void anActorsOwnFieldSaysTheSameForManyInOneStatement() {
        record.record(
                aStatement("one", "minister").on("2025-01").mentioning("south", -1),
                aStatement("two", "minister").on("2025-02").mentioning("north", 1));
        String document = "{ actors(first: %d) { nodes { stanceToward(target: \"south\") " + FIELDS + " } } }";

        assertThat(GraphQl.ask(document.formatted(100)).values("actors.nodes.stanceToward.points.statement.slug"))
                .containsExactly("one", "one", "one"); // the minister, the ministry, the north
        assertThat(GraphQl.ask(document.formatted(100)).values("actors.nodes.stanceToward.of.slug"))
                .containsExactly("army", "minister", "ministry", "north", "south", "stranger");
        assertThat(SqlCount.of(() -> GraphQl.ask(document.formatted(100)).data()))
                .isEqualTo(6);
        assertThat(SqlCount.of(() -> GraphQl.ask("{ actors(where: {kind: [PERSON]}, first: 1) { nodes {"
                                + " stanceToward(target: \"south\") " + FIELDS + " } } }")
                        .data()))
                .isEqualTo(6);
        assertThat(SqlCount.of(() -> GraphQl.ask(stance("north", "south")).data()))
                .isEqualTo(6);
    }

    @Test
    void isRefusedBeyondAThousandPoints() {
        record.record(aStatement("s", "minister").mentioning("south", 1));
        record.sql(
                // A thousand copies past the door, through which they would take a minute.
                "insert into entry (id, kind, slug, global_id) with recursive n(x) as (select 1 union all select x + 1 from n"
                        + " where x < 1000) select 1000000000000 + x, 'STATEMENT', 's' || x, 's' || x from n",
                "insert into entry (id, kind, slug, global_id)"
                        + " select id + 1000000000000, 'CITATION', slug || '/evidence-1', 'c' || id from entry where id > 1000000000000",
                "create table copies as select c.*, e.id as copy from citation c, entry e where c.slug = 's/evidence-1'"
                        + " and e.id > 2000000000000",
                "update copies set id = copy, slug = (select e.slug from entry e where e.id = copy),"
                        + " global_id = (select e.global_id from entry e where e.id = copy)",
                "alter table copies drop column copy",
                "update copies set fact_id = id - 1000000000000",
                "insert into citation select * from copies",
                "drop table copies",
                "create table copies as select s.*, e.id as copy from statement s, entry e"
                        + " where e.id between 1000000000001 and 2000000000000",
                "update copies set id = copy, slug = (select e.slug from entry e where e.id = copy),"
                        + " global_id = (select e.global_id from entry e where e.id = copy)",
                "alter table copies drop column copy",
                "insert into statement select * from copies",
                "drop table copies",
                "insert into mention select c.id, 0, n.target_id, n.target_kind, n.tone, null from mention n, statement c"
                        + " where c.id > 1000000000000",
                "insert into involvement (kind, actor_id, record_id, directly, date_earliest, date_latest)"
                        + " select i.kind, i.actor_id, c.id, i.directly, c.date_earliest, c.date_latest from involvement i, statement c"
                        + " where i.kind = 'SPEAKER' and c.id > 1000000000000");

        assertThat(GraphQl.ask(stance("minister", "south")).errors())
                .containsExactly("LIMIT_EXCEEDED held: more than 1000 points; ask for a shorter range");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            of: "nobody", toward: "south"                                                    | NOT_FOUND of: no actor has the id or slug 'nobody'
            of: "north", toward: "minister-in-ministry"                                      | NOT_FOUND toward: no actor has the id or slug 'minister-in-ministry'
            of: "north", toward: "south", held: {from: "2025-01-02", to: "2025-01-01"}       | VALIDATION held: 'from' is after 'to'; swap them
            """)
    void isRefused(String arguments, String error) {
        assertThat(GraphQl.ask("{ stance(" + arguments + ") " + FIELDS + " }").errors())
                .containsExactly(error);
    }

    @Test
    void israelsToneTowardSyriasNewGovernmentIsInTheFoundingRecord() {
        record.founding();

        assertThat(points(stance("israel", "syria-new-government"))).isNotEmpty();
    }
}
