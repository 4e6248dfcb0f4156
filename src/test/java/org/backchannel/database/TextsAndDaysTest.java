package org.backchannel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.GraphQl.ask;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.backchannel.record.DraftRefused;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where databases differ by nature, the record doesn't: the order and the case of texts, far days, U+0000. */
@QuarkusTest
class TextsAndDaysTest {
    @Inject
    TestRecord record;

    @BeforeEach
    void anEmptyRecord() {
        record.empty();
    }

    @Test
    void textsStandInTheOrderOfTheirCharactersWhateverTheLanguage() {
        String[] names = {
            "A b", "A-b", "Ab", "B", "Zebra", "_", "a", "b", "zebra", "Éclair", "école", "İnönü", "Ω", "ω", "أحمد"
        };
        for (int i = names.length - 1; i >= 0; i--) {
            record.record(aPerson("person-" + i).named(names[i]));
        }

        assertThat(ask("{ actors(orderBy: [{field: NAME}]) { nodes { name } } }")
                        .values("actors.nodes.name"))
                .containsExactly((Object[]) names);
        assertThat(ask("{ actors(first: 8, orderBy: [{field: NAME}]) { pageInfo { endCursor } } }")
                        .value("actors.pageInfo.endCursor"))
                .satisfies(cursor -> assertThat(ask(
                                        "query Q($after: String) { actors(after: $after, orderBy: [{field: NAME}]) { nodes { name } } }",
                                        Map.of("after", cursor))
                                .values("actors.nodes.name"))
                        .startsWith("zebra", "Éclair"));
    }

    @ParameterizedTest
    @CsvSource({
        "ÉCLAIR, Éclair",
        "éclair, ÉCLAIR",
        "ПУТИН, Путин",
        "ΟΔΟΣ, οδος",
        "İNÖNÜ, İnönü",
        "straße, STRAße",
        "EiffEL, eIFFel"
    })
    void caseIsThatOfUnicode(String asked, String name) {
        record.record(aPerson("person").named(name));

        assertThat(ask(
                                "query Q($part: String) { actors(where: {name: $part}) { nodes { name } } }",
                                Map.of("part", asked))
                        .values("actors.nodes.name"))
                .containsExactly(name);
        assertThat(ask(
                                "query Q($text: String!) { search(text: $text) { nodes { snippet { match } } } }",
                                Map.of("text", asked))
                        .values("search.nodes.snippet.match"))
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"ΠΡΟΣ, Προσφορά", "προσ, ΠΡΟΣ", "προς, Προσφορά"})
    void aSigmaIsOneLetterAtTheEndOfAWordAndElsewhere(String asked, String name) {
        record.record(
                aPerson("person").named(name),
                aMeeting("meeting").titled(name).on("2025").with("person"));

        assertThat(ask("query Q($part: String) { actors(where: {name: $part}) { totalCount } }", Map.of("part", asked))
                        .value("actors.totalCount"))
                .isEqualTo(1);
        assertThat(ask(
                                "query Q($part: String) { meetings(where: {text: $part}) { totalCount } }",
                                Map.of("part", asked))
                        .value("meetings.totalCount"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"north star, true", "'north\nstar', true", "star sun, false", "'star\nsun', false", "'sun\n', true"})
    void aPartOfANameIsOfOneNameAndALineBreakInItIsASpace(String part, boolean found) {
        record.record(aPerson("person").named("North\nStar").alias("Sun"));

        assertThat(ask("query Q($part: String) { actors(where: {name: $part}) { totalCount } }", Map.of("part", part))
                        .value("actors.totalCount"))
                .isEqualTo(found ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-4712-01-01",
                "-4712-02-29",
                "-0004-02-29",
                "0000-02-29",
                "0000-12-31",
                "1582-10-10",
                "9999-12-31"
            })
    void aDayIsTheSameWhenItComesBack(String day) {
        record.record(aPerson("person"), aMeeting("meeting").on(day).with("person"));

        assertThat(ask("{ meetings { nodes { date { earliest latest } } } }").values("meetings.nodes.date.earliest"))
                .containsExactly(day);
        assertThat(ask(
                                "query Q($day: Date) { meetings(where: {held: {from: $day, to: $day}}) { totalCount } }",
                                Map.of("day", day))
                        .value("meetings.totalCount"))
                .isEqualTo(1);
    }

    @Test
    void noTextOfTheRecordHoldsTheCharacterNul() {
        assertThatThrownBy(() -> record.record(aPerson("person").named("Nobody").alias("No\0body")))
                .isInstanceOf(DraftRefused.class)
                .hasMessage(
                        "actor 'person': names[0].text: holds the character U+0000, which no text may; leave it out");

        record.record(aPerson("person").named("backslash\\u0000"));
        assertThat(record.select("select name from actor")).containsExactly("backslash\\u0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ actors(where: {name: \"\\u0000\"}) { totalCount } }",
                "{ node(id: \"\\u0000\") { id } }",
                "{ search(text: \"a\\u0000\") { totalCount } }",
                "{ actors(after: \"\\u0000\") { totalCount } }"
            })
    void noRequestAsksForTheCharacterNul(String document) {
        assertThat(ask(document).errors())
                .containsExactly(
                        "VALIDATION the document: holds the character U+0000, which no text has; leave it out");
    }

    @Test
    void noVariableHoldsTheCharacterNul() {
        assertThat(ask(
                                "query Q($where: ActorFilter) { actors(where: $where) { totalCount } }",
                                Map.of("where", Map.of("name", "a\0")))
                        .errors())
                .containsExactly(
                        "VALIDATION variables.where.name: holds the character U+0000, which no text has; leave it out");
    }
}
