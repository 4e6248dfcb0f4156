package org.backchannel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.backchannel.testsupport.GraphQl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a document is said of what was written, and not of what the engine made of it. */
@QuarkusTest
class ValidationWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ actors(where: { kind: KING }) { totalCount } }"
                        + "| actors(where.kind): KING is no ActorKind; write one of GROUP, ORGANISATION, PERSON, STATE",
                "{ actors(where: { kind: [STATE, \"GROUP\"] }) { totalCount } }"
                        + "| actors(where.kind[1]): \"GROUP\" is no ActorKind; write one of GROUP, ORGANISATION, PERSON, STATE",
                "{ actor(id: { a: [1, null, $b] }) { name } }"
                        + "| actor(id): {a:[1,null,$b]} is no ID; write a text in quotes, or a whole number",
                "{ meetings(first: \"1\") { totalCount } }"
                        + "| meetings(first): \"1\" is no Int; write a whole number from -2147483648 to 2147483647, without quotes",
                "{ meetings(first: 4294967297) { totalCount } }"
                        + "| meetings(first): 4294967297 is no Int; write a whole number from -2147483648 to 2147483647, without quotes",
                "{ actor(id: \"israel\") { meetings(where: { text: 7 }) { totalCount } } }"
                        + "| actor.meetings(where.text): 7 is no String; write a text in quotes",
                "{ meetings(where: { held: { on: \"2025\" } }) { totalCount } }"
                        + "| meetings(where.held): DateRange has no field 'on'; write an object with any of from, match, to",
                "{ meetings(where: 7) { totalCount } } | meetings(where): 7 is no object; write one, in { }",
                "{ meetings(orderBy: { direction: ASCENDING }) { totalCount } } | meetings(orderBy",
                "{ actor(id: null) { name } } | actor: Null value for non-null field argument 'id'",
                "query Q($n: Int = \"x\") { meetings(first: $n) { totalCount } }"
                        + "| $n: \"x\" is no Int; write a whole number from -2147483648 to 2147483647, without quotes",
                "{ meeting(id: \"x\") { titel } } | meeting.titel: Field 'titel' in type 'Meeting' is undefined",
                "query Q($n: Int) { __typename } | Unused variable 'n'",
                "mutation { x } | The 'Mutation' operation is not supported by the schema"
            })
    void aMistakeIsToldAtItsPlaceAsItWasWritten(String document, String message) {
        assertThat(GraphQl.ask(document).errors().get(0)).startsWith("VALIDATION " + message);
    }

    @Test
    void aMemberThatThereIsNotIsToldWithThoseThereAre() {
        assertThat(GraphQl.ask("{ actors(where: { nmae: \"x\" }) { totalCount } }")
                        .errors())
                .singleElement()
                .asString()
                .startsWith(
                        "VALIDATION actors(where): ActorFilter has no field 'nmae'; write an object with any of and, ")
                .contains(", name, ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' is not a valid 'Nix' - ",
                "' must not be null",
                "' contains a field not in 'Nix': 'x'",
                "' is missing required fields '[x]'",
                "Validation error (X@[y]) : ",
                "Variable 'x' has an invalid value: ",
                "\\n\\t\\\"' must be an object type"
            })
    void whatIsWrittenCannotPassForWhatIsSaid(String text) {
        for (String document : List.of(
                "{ actors(where: { kind: \"%s\" }) { totalCount } }", "{ meetings(first: \"%s\") { totalCount } }")) {
            assertThat(GraphQl.ask(document.formatted(text)).errors())
                    .singleElement()
                    .asString()
                    .matches(
                            "(?s)VALIDATION (actors\\(where.kind\\)|meetings\\(first\\)): \".*\" is no (ActorKind|Int); .*");
        }
    }

    @Test
    void aLongLiteralIsCutShort() {
        assertThat(GraphQl.ask("{ meetings(first: \"" + "x".repeat(10_000) + "\") { totalCount } }", Map.of())
                        .errors()
                        .get(0))
                .contains("x…")
                .hasSizeLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ a ? b }", "{ a \\ }", "{ meetings(first: 1'2) }", "{ \u0000 }"})
    void aCharacterThatHasNoMeaningIsToldWithItsPlace(String document) {
        assertThat(GraphQl.ask(document).errors())
                .singleElement()
                .asString()
                .startsWith("BAD_REQUEST Invalid syntax ")
                .doesNotContain("ANTLR", "token recognition");
    }
}
