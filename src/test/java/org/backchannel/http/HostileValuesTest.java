package org.backchannel.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.Refused;
import org.backchannel.testsupport.SqlCount;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Page sizes, cursors and words to search for that nobody sends who means well. */
@QuarkusTest
class HostileValuesTest {
    @Inject
    TestRecord record;

    @BeforeEach
    void theFoundingRecord() {
        record.founding();
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: 0", "first: -1", "first: 101", "first: 2147483647", "first: 1, last: 1"})
    void aPageSizeOutOfBoundsIsRefusedOnEveryLevel(String size) {
        for (String document : new String[] {
            "{ meetings(%s) { nodes { slug } } }",
            "{ actors(%s) { nodes { slug } } }",
            "{ search(text: \"Baku\", %s) { nodes { score } } }",
            "{ actor(id: \"israel\") { meetings(%s) { nodes { slug } } } }"
        }) {
            assertRefused(document.formatted(size), Map.of(), "VALIDATION");
        }
    }

    @Test
    void pagesInPagesInPagesAreRefusedBeforeAnyStatement() {
        String document = "{ meetings(first: 100) { nodes { participants(first: 100) { nodes {"
                + " citations(first: 100) { nodes { exact } } } } } } }";
        assertThat(SqlCount.statementsOf(() -> {
                    Refused refused = Refused.document(document);
                    refused.with(400, "LIMIT_EXCEEDED");
                    assertThat(refused.body()).contains("\"cost\":{\"requested\":1020201,\"maximum\":500000}");
                }))
                .isEmpty();
    }

    @Test
    void aCursorThatIsNotOfThisListIsRefused() {
        String real = cursorOf("meetings");
        List<String> madeUp = List.of(
                real.substring(0, real.length() / 2),
                real.substring(1),
                real + real,
                cursorOf("actors"),
                encoded("1000000000"),
                encoded("[\"1000000000\"]"),
                encoded("' OR 1=1 --"),
                "' OR 1=1 --",
                "\u0000",
                "x".repeat(200_000));
        for (String cursor : madeUp) {
            assertRefused(
                    "query Q($cursor: String) { meetings(after: $cursor) { nodes { slug } } }",
                    Map.of("cursor", cursor),
                    "VALIDATION");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\u0000b", "\\ud800"})
    void aCursorOfTheListWithATextThatNoneIsIsRefused(String text) {
        String real = cursorOf("actors");
        String mark = new String(Base64.getUrlDecoder().decode(real), StandardCharsets.UTF_8).substring(0, 11);
        assertRefused(
                "query Q($cursor: String) { actors(after: $cursor) { nodes { slug } } }",
                Map.of("cursor", encoded(mark + ",\"" + text + "\",\"1\"]")),
                "VALIDATION");
    }

    @Test
    void aCursorOfAMegabyteIsRefusedUnread() {
        Refused.document(
                        "query Q($cursor: String) { meetings(after: $cursor) { nodes { slug } } }",
                        Map.of("cursor", "x".repeat(1 << 20)))
                .with(413, "LIMIT_EXCEEDED");
    }

    static Stream<String> endlessSearches() {
        return Stream.of(
                "x".repeat(100_000),
                "x".repeat(257),
                "%".repeat(100_000),
                IntStream.range(0, 10_000).mapToObj(i -> "t" + i).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @MethodSource("endlessSearches")
    void aSearchForTooMuchIsRefused(String text) {
        assertRefused(
                "query Q($text: String!) { search(text: $text) { nodes { score } } }",
                Map.of("text", text),
                "VALIDATION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%%", "____", "%_%_%_%_", "(a+)+$", "\\", "' OR 1=1 --", "\";DROP TABLE meeting;--"})
    void whatWouldBeAPatternElsewhereFindsItselfOrNothing(String text) {
        assertThat(GraphQl.ask(
                                "query Q($text: String!) { search(text: $text) { totalCount }"
                                        + " meetings(where: { text: $text }) { totalCount } }",
                                Map.of("text", text))
                        .data()
                        .toString())
                .isEqualTo("{\"search\":{\"totalCount\":0},\"meetings\":{\"totalCount\":0}}");
    }

    private static String cursorOf(String list) {
        return (String) GraphQl.ask("{ " + list + "(first: 1) { pageInfo { endCursor } } }")
                .value(list + ".pageInfo.endCursor");
    }

    private static void assertRefused(String document, Map<String, ?> variables, String code) {
        Refused refused = Refused.document(document, variables);
        assertThat(GraphQl.json(refused.body()).at("/errors/0/extensions/code").asText())
                .as(refused.body())
                .isEqualTo(code);
        assertThat(GraphQl.json(refused.body()).path("errors")).hasSize(1);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
