package org.backchannel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.LargeRecord;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One field asked of many parents with several arguments in one request answers as if each had been asked alone. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchingTest {
    private static final int PARENTS = 40;

    @Inject
    TestRecord record;

    @BeforeAll
    void aLargeRecord() {
        LargeRecord.fill(record);
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                field("Actor", "citations", "first: 1", "last: 1"),
                field("Actor", "contacts { meetingCount with { slug } }", "between: SIDES", "between: PARTICIPANTS"),
                field("Actor", "holders { slug }", "at: \"2019-01-01\"", "at: \"2025-01-01\""),
                field("Actor", "meetings", "first: 1", "first: 1, orderBy: [{field: DATE, direction: DESCENDING}]"),
                field("Actor", "mentionedIn", "first: 1", "last: 1"),
                field("Actor", "parts", "where: {kind: [ORGANISATION]}", "where: {kind: [PERSON]}"),
                field("Actor", "policies", "where: {status: [IN_FORCE]}", "where: {status: [SOUGHT]}"),
                field("Actor", "policiesToward", "where: {kind: [POSITION]}", "where: {kind: [AID]}"),
                field(
                        "Actor",
                        "statements",
                        "where: {said: {to: \"2025-12-31\"}}",
                        "where: {said: {from: \"2026-01-01\"}}"),
                field("Meeting", "participants", "named: true", "named: false"),
                field("Meeting", "participants", "first: 1", "last: 1"),
                field("Meeting", "parts", "where: {text: \"second\"}", "where: {text: \"nothing\"}"),
                field("Meeting", "statements", "first: 1", "last: 1"),
                field("Policy", "meetings", "first: 1", "last: 1"),
                field("Policy", "statements", "where: {toned: true}", "where: {toned: false}"));
    }

    private static Arguments field(String parent, String field, String one, String other) {
        return Arguments.of(parent, field, one, other);
    }

    private static JsonNode nodes(String parent, String selection) {
        return GraphQl.ask("{ parents: " + LargeRecord.PARENTS.get(parent).formatted(PARENTS, selection) + " }")
                .data()
                .at("/parents/nodes");
    }

    private static String list(String alias, String field, String arguments) {
        String selection = field.contains("{") ? field.substring(field.indexOf('{')) : "{ totalCount nodes { slug } }";
        String name = field.contains("{") ? field.substring(0, field.indexOf(' ')) : field;
        return alias + ": " + name + "(" + arguments + ") " + selection;
    }

    @ParameterizedTest(name = "{0}.{1} {2} | {3}")
    @MethodSource("fields")
    void twoAliasesWithDifferentArgumentsAnswerAsIfAskedAlone(String parent, String field, String one, String other) {
        JsonNode together = nodes(parent, "slug " + list("a", field, one) + " " + list("b", field, other));
        JsonNode first = nodes(parent, "slug " + list("a", field, one));
        JsonNode second = nodes(parent, "slug " + list("b", field, other));

        assertThat(together.findValues("slug")).hasSizeGreaterThanOrEqualTo(PARENTS);
        assertThat(together.findValues("a")).isEqualTo(first.findValues("a")).isNotEqualTo(second.findValues("b"));
        assertThat(together.findValues("b")).isEqualTo(second.findValues("b"));
    }

    @Test
    void fortyAliasesOfOneParentKeepTheirArguments() {
        String aliases = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "a" + i + ": meetings(first: " + i + ") { nodes { slug } }")
                .collect(Collectors.joining(" "));
        JsonNode state = GraphQl.ask("{ actor(id: \"zz-state\") { " + aliases + " } }")
                .data()
                .get("actor");

        List<String> whole = state.get("a40").findValuesAsText("slug");
        assertThat(whole).hasSize(40).doesNotHaveDuplicates();
        for (int i = 1; i <= 40; i++) {
            assertThat(state.get("a" + i).findValuesAsText("slug")).as("a" + i).isEqualTo(whole.subList(0, i));
        }
    }

    @Test
    void aFieldAskedThroughAnInterfaceKeepsItsArguments() {
        String ids = IntStream.range(0, PARENTS)
                .mapToObj(i -> "\"body-%02d\", \"meeting-%02d\"".formatted(i, i))
                .collect(Collectors.joining(", "));
        JsonNode nodes = GraphQl.ask("{ nodes(ids: [" + ids + "]) { slug ... on Fact { "
                        + "a: citations(first: 1) { nodes { slug } } b: citations(last: 1) { nodes { slug } } } } }")
                .data()
                .get("nodes");

        for (JsonNode node : nodes) {
            String slug = node.get("slug").asText();
            assertThat(node.get("a").findValuesAsText("slug")).containsExactly(slug + "/evidence-1");
            assertThat(node.get("b").findValuesAsText("slug"))
                    .containsExactly(slug + (slug.startsWith("body") ? "/evidence-2" : "/evidence-1"));
        }
        assertThat(nodes).hasSize(2 * PARENTS);
    }

    @Test
    void aFieldAskedThroughAUnionKeepsItsArguments() {
        JsonNode statements = nodes("Statement", """
                slug mentions { target { __typename
                  ... on Actor { a: meetings(first: 1) { nodes { slug } } b: meetings(last: 1) { nodes { slug } } }
                  ... on Policy { a: meetings(last: 1) { nodes { slug } } b: meetings(first: 1) { nodes { slug } } } } }""");

        for (JsonNode statement : statements) {
            String number = statement.get("slug").asText().replaceFirst("^[a-z]+-", "");
            JsonNode actor = statement.at("/mentions/0/target");
            JsonNode policy =
                    statement.at("/mentions/" + (statement.get("mentions").size() - 1) + "/target");
            assertThat(actor.get("a").findValuesAsText("slug")).containsExactly("meeting-" + number);
            assertThat(actor.get("b").findValuesAsText("slug")).containsExactly("second-" + number);
            assertThat(policy.get("a").findValuesAsText("slug")).containsExactly("second-" + number);
            assertThat(policy.get("b").findValuesAsText("slug")).containsExactly("meeting-" + number);
        }
        assertThat(statements).hasSize(PARENTS);
    }

    @Test
    void oneFieldOnTwoPathsKeepsTheArgumentsOfEach() {
        JsonNode answer = GraphQl.ask("""
                { actors(first: 40, where: {name: "body"}) { nodes { slug meetings(first: 1) { nodes { slug } } } }
                  policies(first: 40) { nodes { slug holder { meetings(last: 1) { nodes { slug } } } } } }""").data();

        for (JsonNode actor : answer.at("/actors/nodes")) {
            assertThat(actor.get("meetings").findValuesAsText("slug"))
                    .containsExactly(actor.get("slug").asText().replace("body", "meeting"));
        }
        for (JsonNode policy : answer.at("/policies/nodes")) {
            assertThat(policy.at("/holder/meetings").findValuesAsText("slug"))
                    .containsExactly(policy.get("slug").asText().replace("policy", "second"));
        }
    }

    @Test
    void variablesOfTheSameValueAreTheSameArguments() {
        JsonNode answer = GraphQl.ask(
                        "query($n: Int, $m: Int) { actor(id: \"zz-state\") { a: meetings(first: $n) { nodes { slug } }"
                                + " b: meetings(first: $m) { nodes { slug } } c: meetings(first: 3) { nodes { slug } } } }",
                        java.util.Map.of("n", 2, "m", 3))
                .data()
                .get("actor");

        assertThat(answer.get("a").findValues("slug")).hasSize(2);
        assertThat(answer.get("b")).isEqualTo(answer.get("c"));
        assertThat(answer.get("c").findValues("slug")).hasSize(3);
    }
}
