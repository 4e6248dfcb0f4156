package org.backchannel.http;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that cost little to send and would cost much to run, or only to read. */
@QuarkusTest
class HostileDocumentsTest {
    static Stream<Arguments> tooMuch() {
        return Stream.of(
                Arguments.of("101 aliases", many(101, "a%d: __typename")),
                Arguments.of("10,000 aliases", many(10_000, "a%d: __typename")),
                Arguments.of("10,000 times one field", many(10_000, "__typename")),
                Arguments.of("10,000 times @skip", "{ __typename " + "@skip(if: false) ".repeat(10_000) + "}"),
                Arguments.of("10,000 unknown directives", "{ __typename " + "@aa ".repeat(10_000) + "}"),
                Arguments.of("5,000 unknown fields", many(5_000, "x%d")),
                Arguments.of("5,000 nested fields", nested(5_000, "meetings { ", "__typename")),
                Arguments.of("20,000 inline fragments", nested(20_000, "... { ", "__typename")),
                Arguments.of(
                        "10,000 nested lists",
                        "{ meetings(where: " + "[".repeat(10_000) + "]".repeat(10_000) + ") { totalCount } }"),
                Arguments.of(
                        "5,000 nested list types",
                        "query Q($x: " + "[".repeat(5_000) + "Int" + "]".repeat(5_000) + ") { __typename }"),
                Arguments.of("200 kB of commas", "{ __typename " + ",".repeat(200_000) + "}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooMuch")
    void isRefusedForItsSize(String what, String document) {
        Refused.document(document).with(400, "LIMIT_EXCEEDED");
    }

    static Stream<Arguments> invalid() {
        return Stream.of(
                Arguments.of("4,000 unknown fields", many(4_000, "x%d")),
                Arguments.of("2,000 unknown directives", "{ __typename " + "@aa ".repeat(2_000) + "}"),
                Arguments.of("1,000 unknown arguments", "{ __typename(" + names(1_000, "x%d: 1") + ") }"),
                Arguments.of("a fragment that spreads itself", "{ ...A } fragment A on Query { ...A }"),
                Arguments.of(
                        "two that spread each other",
                        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
                Arguments.of(
                        "one that spreads itself further down",
                        "{ meetings { nodes { ...A } } }"
                                + " fragment A on Meeting { parts { nodes { ... { ...A } } } }"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalid")
    void isRefusedForItsSense(String what, String document) {
        Refused.document(document).with(400, "VALIDATION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }",
                "{ __schema { types { ofType { ofType { fields { name type { fields { name } } } } } } } }",
                "{ a: __schema { description } b: __schema { description } }"
            })
    void introspectionInCirclesIsRefused(String document) {
        Refused.document(document).with(400, "LIMIT_EXCEEDED");
    }

    @Test
    void aHundredSchemasAreRefused() {
        Refused.document(many(100, "a%d: __schema { types { name } }")).with(400, "LIMIT_EXCEEDED");
    }

    @Test
    void twoToTheThirtiethSpreadsAreRefused() {
        String doublings = IntStream.range(0, 30)
                .mapToObj(i -> "fragment F%d on Query { ...F%d ...F%d } ".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining());
        Refused.document("{ ...F0 } " + doublings + "fragment F30 on Query { meetings { totalCount } }")
                .with(400, "LIMIT_EXCEEDED");
    }

    @Test
    @Timeout(60)
    void twoToTheSixtiethSpreadsOfNothingAreAnswered() {
        String doublings = IntStream.range(0, 60)
                .mapToObj(i -> "fragment F%d on MeetingConnection { ...F%d ...F%d } ".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining());
        String enoughForPortions = "meetings(first: 100) { nodes { participants(first: 100) { nodes {"
                + " citations(first: 10) { nodes { exact } } } } } }";
        GraphQl.ask("{ all: " + enoughForPortions + " count: meetings(first: 1) { ...F0 } } " + doublings
                        + "fragment F60 on MeetingConnection { totalCount }")
                .data();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meetings(first: 1) { nodes { participants(first: 1) { nodes { actor { %s } } } } }",
                "... on Actor { meetings(first: 1) { nodes { ... { participants(first: 1) { nodes { actor { %s } } } } } } }",
            })
    void fromActorsToMeetingsAndBackAgainAndAgainIsRefusedForItsDepth(String round) {
        String deep = "name";
        for (int i = 0; i < 4; i++) {
            deep = round.formatted(deep);
        }
        Refused.document("{ actor(id: \"israel\") { " + deep + " } }").with(400, "LIMIT_EXCEEDED");
    }

    @Test
    void theSameRoundsThroughFragmentsAreRefusedForTheirDepth() {
        String rounds = IntStream.range(0, 4)
                .mapToObj(i -> ("fragment R%d on Actor { meetings(first: 1) { nodes { participants(first: 1)"
                                + " { nodes { actor { ...R%d } } } } } } ")
                        .formatted(i, i + 1))
                .collect(Collectors.joining());
        Refused.document("{ actor(id: \"israel\") { ...R0 } } " + rounds + "fragment R4 on Actor { name }")
                .with(400, "LIMIT_EXCEEDED");
    }

    private static String many(int times, String selection) {
        return "{ " + names(times, selection) + " }";
    }

    private static String names(int times, String pattern) {
        return IntStream.range(0, times).mapToObj(pattern::formatted).collect(Collectors.joining(" "));
    }

    private static String nested(int times, String open, String inner) {
        return "{ " + open.repeat(times) + inner + " }".repeat(times) + " }";
    }
}
