package org.backchannel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backchannel.testsupport.GraphQl;
import org.junit.jupiter.api.Test;

/** What asks for too much is refused before anything is fetched. */
@QuarkusTest
class LimitsTest {
    @Test
    void theCostCountsThePagesAskedFor() {
        assertThat(cost("{ meetings(first: 3) { nodes { title } } }")).isEqualTo(1 + 3);
        assertThat(cost("{ meetings { nodes { title } } }")).isEqualTo(1 + 20);
        assertThat(cost("{ meetings(first: 3) { nodes { participants(last: 2) { nodes { role } } } } }"))
                .isEqualTo(1 + 3 * (1 + 1 + 2));
        assertThat(cost("{ actor(id: \"israel\") { names { text } partOf { name } } }"))
                .isEqualTo(1 + 5 + 1);
        assertThat(cost("{ contacts(first: 4) { actor { name } } }")).isEqualTo(4 * (1 + 1));
        assertThat(cost("{ __schema { types { name } } }")).isZero();
    }

    @Test
    void theCostCountsVariablesAliasesAndFragments() {
        JsonNode answer = GraphQl.ask(
                        "query Q($n: Int) { a: meetings(first: $n) { ...F } b: meetings(first: 1) { ...F } }"
                                + " fragment F on MeetingConnection { nodes { title } }",
                        Map.of("n", 7))
                .whole();
        assertThat(answer.at("/extensions/cost/requested").asInt()).isEqualTo(1 + 7 + 1 + 1);
    }

    @Test
    void theCostCountsEachIdThatIsAsked() {
        assertThat(cost("{ nodes(ids: [\"israel\", \"idf\", \"nobody\"]) { ... on Actor { partOf { name } } } }"))
                .isEqualTo(3 * (1 + 1));
        assertThat(cost("{ nodes(ids: \"israel\") { id } }")).isEqualTo(1);
        for (List<String> ids : List.of(List.of("a", "b"), List.of("a", "b", "c"))) {
            assertThat(GraphQl.ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids))
                            .whole()
                            .at("/extensions/cost/requested")
                            .asInt())
                    .isEqualTo(ids.size());
        }
    }

    @Test
    void pagesUnderPagesUnderIdsAreTooMuch() {
        String ids = IntStream.range(0, 100).mapToObj(i -> "\"a" + i + "\"").collect(Collectors.joining(" "));
        assertRefused(
                "{ nodes(ids: [" + ids + "]) { ... on Actor { meetings(first: 100) { nodes {"
                        + " participants(first: 50) { nodes { role } } } } } } }",
                "the cost, about the number of records asked for, may be 500000 at most");
    }

    @Test
    void pagesUnderPagesUnderPagesAreTooMuch() {
        assertRefused(
                "{ meetings(first: 100) { nodes { participants(first: 100) { nodes { citations(first: 100) { nodes { exact } } } } } } }",
                "the cost, about the number of records asked for, may be 500000 at most");
    }

    @Test
    void depthCountsThroughFragments() {
        String deep =
                "{ actor(id: \"idf\") { " + "...on Actor { partOf { ".repeat(16) + "name" + " } }".repeat(16) + " } }";
        assertRefused(deep, "the depth of nesting may be 16 at most; this request has 18");
    }

    @Test
    void aliasesRootFieldsDirectivesAndTokensAreBounded() {
        assertRefused(repeated(51, "a%d: __typename"), "the number of aliases may be 50 at most; this request has 51");
        assertRefused(
                repeated(21, "__typename"), "the number of fields at the root may be 20 at most; this request has 21");
        assertRefused(
                "{ meetings { " + "...on MeetingConnection @include(if: true) { totalCount } ".repeat(51) + "} }",
                "the number of directives may be 50 at most; this request has 51");
        assertThat(GraphQl.ask(repeated(6_000, "__typename"))
                        .whole()
                        .at("/errors/0/message")
                        .asText())
                .startsWith("More than 5,000 'grammar' tokens");
    }

    @Test
    void manySpreadsOfManySpreadsAreMeasuredOnce() {
        String fragments = IntStream.range(0, 30)
                .mapToObj(i -> "fragment F%d on Query { ...F%d ...F%d } ".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining());
        JsonNode answer = GraphQl.ask("{ ...F0 } " + fragments + "fragment F30 on Query { meetings { totalCount } }")
                .whole();
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void aliasesOfManySpreadsAreNoFewerForBeingMany() {
        String aliases =
                IntStream.range(0, 900).mapToObj(i -> "a" + i + ": text").collect(Collectors.joining(" "));
        String fragments = IntStream.range(0, 32)
                .mapToObj(i -> "fragment F%d on Source { ...F%d ...F%d } ".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining());
        assertRefused(
                "{ sources { nodes { ...F0 } } } " + fragments + "fragment F32 on Source { " + aliases + " }",
                "the number of aliases may be 50 at most; this request has 1000000000000");
    }

    @Test
    void fieldsAtTheRootCountThroughFragments() {
        assertRefused(
                "{ ...F } fragment F on Query " + repeated(21, "__typename"),
                "the number of fields at the root may be 20 at most; this request has 21");
    }

    private static String repeated(int times, String field) {
        return IntStream.range(0, times).mapToObj(field::formatted).collect(Collectors.joining(" ", "{ ", " }"));
    }

    private static int cost(String document) {
        JsonNode answer = GraphQl.ask(document).whole();
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/extensions/cost/requested").asInt();
    }

    private static void assertRefused(String document, String message) {
        JsonNode error = GraphQl.ask(document).whole().at("/errors/0");
        assertThat(error.at("/message").asText()).startsWith(message);
        assertThat(error.at("/extensions/code").asText()).isEqualTo("LIMIT_EXCEEDED");
    }
}
