package org.backchannel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backchannel.testsupport.GraphQl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value is of the type that is asked for, to the letter of the specification, or it is told what would be right. */
@QuarkusTest
class InputValuesTest {
    private static final String BY_ID = "query Q($v: ID!) { actor(id: $v) { name } }";
    private static final String PAGE = "query Q($v: Int) { meetings(first: $v) { totalCount } }";
    private static final String SEARCH = "query Q($v: String!) { search(text: $v) { totalCount } }";
    private static final String INCLUDE = "query Q($v: Boolean!) { __typename @include(if: $v) }";
    private static final String FILTER = "query Q($v: ActorFilter) { actors(where: $v) { totalCount } }";
    private static final String INT = " a whole number from -2147483648 to 2147483647, without quotes";

    static Stream<Arguments> unfit() {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("v", null);
        return Stream.of(
                Arguments.of(
                        BY_ID, value(Map.of("a", 1)), "v: this is no ID; write a text in quotes, or a whole number"),
                Arguments.of(BY_ID, value(List.of("a")), "v: this is no ID; write"),
                Arguments.of(BY_ID, value(true), "v: this is no ID; write"),
                Arguments.of(BY_ID, value(1.5), "v: this is no ID; write"),
                Arguments.of(BY_ID, nothing, "v: is needed, and may not be null; write a text in quotes"),
                Arguments.of(BY_ID, Map.of(), "v: is needed, and may not be null; write a text in quotes"),
                Arguments.of(PAGE, value("1"), "v: '1' is no Int; write" + INT),
                Arguments.of(PAGE, value(1.5), "v: this is no Int; write" + INT),
                Arguments.of(PAGE, value(true), "v: this is no Int; write" + INT),
                Arguments.of(PAGE, value(4294967297L), "v: this is no Int; write" + INT),
                Arguments.of(SEARCH, value(1), "v: this is no String; write a text in quotes"),
                Arguments.of(SEARCH, value(Map.of("a", 1)), "v: this is no String; write a text in quotes"),
                Arguments.of(INCLUDE, value("true"), "v: 'true' is no Boolean; write true or false, without quotes"),
                Arguments.of(INCLUDE, value(1), "v: this is no Boolean; write true or false"),
                Arguments.of(FILTER, value("x"), "v: this is no ActorFilter; write an object with any of "),
                Arguments.of(FILTER, value(Map.of("nmae", "x")), "v: ActorFilter has no field 'nmae'; write an object"),
                Arguments.of(
                        FILTER, value(Map.of("kind", "KING")), "v.kind: 'KING' is no ActorKind; write one of GROUP, "),
                Arguments.of(FILTER, value(Map.of("name", 7)), "v.name: this is no String; write a text in quotes"),
                Arguments.of(
                        "query Q($v: [ID!]) { actors(where: { id: $v }) { totalCount } }",
                        value(List.of("a", Map.of())),
                        "v[1]: this is no ID; write"));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void aVariableThatDoesNotFitIsRefusedByItsName(String document, Map<String, ?> variables, String message) {
        assertThat(GraphQl.ask(document, variables).errors())
                .singleElement()
                .asString()
                .startsWith("VALIDATION variables." + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: \"1\"", "first: 1.0", "first: true", "first: [1, 2]", "first: 4294967297"})
    void aLiteralThatIsNoIntIsRefused(String argument) {
        assertThat(GraphQl.ask("{ meetings(" + argument + ") { totalCount } }").errors())
                .singleElement()
                .asString()
                .startsWith("VALIDATION ")
                .contains("first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1.5", "{ a: 1 }", "[\"a\", \"b\"]"})
    void aLiteralThatIsNoIdIsRefused(String id) {
        assertThat(GraphQl.ask("{ actor(id: " + id + ") { name } }").errors())
                .singleElement()
                .asString()
                .startsWith("VALIDATION ");
    }

    @Test
    void anIdMayBeAWholeNumberOfAnyLength() {
        assertThat(GraphQl.ask("{ actor(id: 99999999999) { name } }").data().toString())
                .isEqualTo("{\"actor\":null}");
        assertThat(GraphQl.ask(BY_ID, value(99999999999L)).data().toString()).isEqualTo("{\"actor\":null}");
    }

    @Test
    void whatIsLeftOutOrNullMayBe() {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("v", null);
        assertThat(GraphQl.ask(PAGE).errors()).isEmpty();
        assertThat(GraphQl.ask(FILTER, nothing).errors()).isEmpty();
        assertThat(GraphQl.ask("query Q($v: ID! = \"x\") { actor(id: $v) { name } }")
                        .errors())
                .isEmpty();
    }

    private static Map<String, Object> value(Object value) {
        return Map.of("v", value);
    }
}
