package org.backchannel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.LargeRecord;
import org.backchannel.testsupport.PostgreSql;
import org.backchannel.testsupport.QueryPlan;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No list has to look through a large table: for each order that is offered an index has the rows in that order, and for
 * each filter that few rows pass an index has those rows. Asks PostgreSQL how it would go about each statement, where it
 * goes through a whole table only if there is no other way.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListIndexTest {
    /** Many rows pass each of these, so that a list of the first that do is soon full; and what only joins others. */
    private static final Set<String> PASSED_BY_MANY = Set.of(
            "and",
            "or",
            "not",
            "directly",
            "kind",
            "format",
            "disclosure",
            "confirmation",
            "attribution",
            "medium",
            "wording",
            "toned",
            "textHeld",
            "unnamedParticipants");

    /** A filter of each list of a large table by each field that few rows pass. */
    private static final Map<String, List<String>> FILTERS = Map.of(
            "Meeting",
            List.of(
                    "about: \"zz-hub-policy\"",
                    "citing: \"zz-hub\"",
                    "confirmationBefore: \"2025-01-01T00:00:00Z\"",
                    "contact: {of: \"zz-state\", with: \"person-01\"}",
                    "country: \"zz-state\"",
                    "held: {from: \"2025-01-01\", to: \"2025-01-31\"}",
                    "independentSources: {atLeast: 3}",
                    "involving: \"zz-state\"",
                    "involvingAll: [\"zz-state\"]",
                    "involvingAny: [\"zz-state\"]",
                    "partOf: \"zz-hub-meeting\"",
                    "participant: {actor: {id: [\"zz-state\"]}}",
                    "participant: {attendanceBefore: \"2020-01-01T00:00:00Z\"}",
                    "participant: {onBehalfOf: {id: [\"zz-state\"]}}",
                    "place: \"Baku\"",
                    "policy: {heldBy: \"zz-state\"}",
                    "round: {text: \"Baku\"}",
                    "text: \"Baku\""),
            "Statement",
            List.of(
                    "about: \"zz-state\"",
                    "affiliation: {id: [\"zz-state\"]}",
                    "by: \"zz-state\"",
                    "citing: \"zz-hub\"",
                    "confirmationBefore: \"2025-01-01T00:00:00Z\"",
                    "inMeeting: \"zz-hub-meeting\"",
                    "independentSources: {atLeast: 3}",
                    "meeting: {text: \"Baku\"}",
                    "said: {from: \"2025-01-01\", to: \"2025-01-31\"}",
                    "speaker: {id: [\"zz-state\"]}",
                    "text: \"Baku\""),
            "Source",
            List.of("origin: \"zz-hub\"", "publisher: \"zz-state\"", "text: \"Baku\""));

    @Inject
    TestRecord record;

    @Inject
    AgroalDataSource database;

    @BeforeAll
    void aRecord() {
        assumeTrue(PostgreSql.isUnderTest());
        LargeRecord.fill(record);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meeting", "Statement", "Policy", "Source", "Actor"})
    void eachOrderHasAnIndex(String type) throws Exception {
        for (String field : names("__type(name: \"" + type + "OrderField\") { names: enumValues { name } }")) {
            String document =
                    "{ " + list(type) + "(orderBy: [{field: " + field + ", direction: DESCENDING}]) { nodes { id } } }";
            for (JsonNode node :
                    QueryPlan.nodes(database, QueryPlan.statements(document).get(0))) {
                assertThat(node.get("Node Type").asText())
                        .as("in the plan of %s by %s: %s", list(type), field, node)
                        .isNotIn("Sort", "Seq Scan");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meeting", "Statement", "Policy", "Source", "Actor"})
    void eachPageBeginsInTheIndexWhereItsCursorIs(String type) throws Exception {
        for (String field : names("__type(name: \"" + type + "OrderField\") { names: enumValues { name } }")) {
            String order = "orderBy: [{field: " + field + ", direction: DESCENDING}]";
            String cursor = GraphQl.ask("{ " + list(type) + "(first: 1, " + order + ") { pageInfo { endCursor } } }")
                    .data()
                    .findValue("endCursor")
                    .asText();
            String next = "{ " + list(type) + "(after: \"" + cursor + "\", " + order + ") { nodes { id } } }";
            assertThat(QueryPlan.nodes(database, QueryPlan.statements(next).get(0)))
                    .as("the plan of %s by %s", list(type), field)
                    .filteredOn(node -> node.has("Relation Name"))
                    .isNotEmpty()
                    .allMatch(node -> node.has("Index Cond"));
        }
    }

    static Stream<Arguments> filters() {
        return FILTERS.entrySet().stream()
                .flatMap(of -> of.getValue().stream().map(filter -> Arguments.of(of.getKey(), filter)));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void eachFilterThatFewPassHasAnIndex(String type, String filter) throws Exception {
        QueryPlan.countsByIndexes(database, "{ " + list(type) + "(where: {" + filter + "}) { totalCount } }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meeting", "Statement", "Source"})
    void eachFilterIsTriedOrPassedByMany(String type) {
        List<String> tried = FILTERS.get(type).stream()
                .map(filter -> filter.substring(0, filter.indexOf(':')))
                .distinct()
                .toList();
        List<String> offered = names("__type(name: \"" + type + "Filter\") { names: inputFields { name } }").stream()
                .filter(field -> !PASSED_BY_MANY.contains(field))
                .toList();
        assertThat(tried).containsExactlyInAnyOrderElementsOf(offered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actors(first: 3) { nodes { meetings(first: 2) { nodes { title } } } }",
                "actors(first: 3) { nodes { statements(first: 2) { nodes { text } } } }",
                "meetings(where: {involving: \"zz-state\"}, first: 2) { nodes { title } }"
            })
    void whichRowsMakeAPageOfAnActorsIsToldByAnIndexAlone(String list) throws Exception {
        List<String> pages = QueryPlan.statements("{ " + list + " }").stream()
                .filter(sql -> sql.contains("record_id fetch first"))
                .toList();

        assertThat(pages).hasSize(1);
        assertThat(QueryPlan.nodes(database, pages.get(0)))
                .filteredOn(node -> node.get("Node Type").asText().equals("Limit"))
                .isNotEmpty()
                .allSatisfy(limit ->
                        assertThat(limit.findValuesAsText("Relation Name")).containsOnly("involvement"));
    }

    private static List<String> names(String selection) {
        JsonNode type = GraphQl.ask("{ " + selection + " }").data().at("/__type/names");
        return StreamSupport.stream(type.spliterator(), false)
                .map(one -> one.get("name").asText())
                .toList();
    }

    private static String list(String type) {
        return type.equals("Policy") ? "policies" : type.toLowerCase(Locale.ROOT) + "s";
    }
}
