package org.backchannel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.backchannel.testsupport.GraphQl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and moments are told in the schema, and held against the calendar wherever they come in. */
@QuarkusTest
class DateScalarTest {
    private static final String DAY = "write a day as YYYY-MM-DD, like 2025-05-16";
    private static final String MOMENT = "write a moment with its offset from UTC, like 2025-05-16T09:30:00Z";

    @ParameterizedTest
    @CsvSource({
        "Date, https://www.w3.org/TR/xmlschema11-2/#date",
        "DateTime, https://www.rfc-editor.org/rfc/rfc3339#section-5.6"
    })
    void theSchemaSaysWhatTheyAre(String scalar, String specification) {
        assertThat(GraphQl.ask("{ __type(name: \"" + scalar + "\") { specifiedByURL } }")
                        .value("__type.specifiedByURL"))
                .isEqualTo(specification);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-00-00",
                "2023-02-29",
                "2025-13-01",
                "10000-01-01",
                "-44-03-15",
                "+12025-01-01",
                "-10000-01-01",
                "2025",
                "2025-05",
                "2025-05-16Z",
                "2025-05-16T00:00:00Z",
                "today",
                ""
            })
    void whatIsNoDayIsRefused(String day) {
        for (String document : new String[] {
            "{ actor(id: \"israel\") { offices(at: \"%s\") { title } } }",
            "{ meetings(where: { held: { from: \"%s\" } }) { totalCount } }"
        }) {
            assertThat(GraphQl.ask(document.formatted(day)).errors())
                    .singleElement()
                    .asString()
                    .startsWith("VALIDATION ")
                    .endsWith("): \"" + day + "\" is no Date; " + DAY);
        }
        assertThat(GraphQl.ask(
                                "query Q($day: Date) { actor(id: \"israel\") { offices(at: $day) { title } } }",
                                Map.of("day", day))
                        .errors())
                .containsExactly("VALIDATION variables.day: '" + day + "': " + DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0043-03-15", "0000-02-29", "-9999-01-01", "9999-12-31", "2024-02-29"})
    void anyDayOfFourDigitYearsIsTaken(String day) {
        assertThat(GraphQl.ask(
                                "query Q($day: Date) { meetings(where: { held: { from: $day } }) { totalCount } }",
                                Map.of("day", day))
                        .errors())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-05-16",
                "2025-05-16T09:30:00",
                "2025-05-16T24:30:00Z",
                "2025-05-16T09:30:00+26:00",
                "2025-06-30T23:59:60Z",
                "-0043-03-15T12:00:00Z",
                "+999999999-12-31T00:00:00Z"
            })
    void whatIsNoMomentIsRefused(String moment) {
        assertThat(GraphQl.ask(
                                "query Q($m: DateTime) { meetings(where: { confirmationBefore: $m }) { totalCount } }",
                                Map.of("m", moment))
                        .errors())
                .containsExactly("VALIDATION variables.m: '" + moment + "': " + MOMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-16T09:30:00Z", "2025-05-16T09:30:00.123456+14:00", "9999-12-31T23:59:59-11:00"})
    void aMomentWithAnyOffsetIsTaken(String moment) {
        assertThat(GraphQl.ask(
                                "query Q($m: DateTime) { meetings(where: { confirmationBefore: $m }) { totalCount } }",
                                Map.of("m", moment))
                        .errors())
                .isEmpty();
    }

    @Test
    void aNumberIsNoDate() {
        assertThat(GraphQl.ask("{ actor(id: \"israel\") { offices(at: 2025) { title } } }")
                        .errors())
                .singleElement()
                .asString()
                .endsWith(DAY);
    }
}
