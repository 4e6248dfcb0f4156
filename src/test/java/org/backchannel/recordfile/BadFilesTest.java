package org.backchannel.recordfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that can't be taken is refused with its line, and nothing of the folder is written. */
@QuarkusTest
class BadFilesTest {
    private static final String RECORD = "files: [sources.yaml, people.yaml]\n";

    private static final String SOURCES = """
            sources:
              - slug: briefing
                title: A briefing
                kind: ARTICLE
                publishedOn: "2025-05"
                textFile: briefing.txt
            """;

    private static final String PEOPLE = """
            actors:
              - slug: first
                kind: PERSON
                name: The first
                citations:
                  - source: briefing
                    exact: The first met the second
              - slug: second
                kind: PERSON
                name: The second
                citations:
                  - { source: briefing, exact: the second in Baku }
            meetings:
              - slug: baku
                title: A meeting
                date: "2025-05-14"
                format: IN_PERSON
                disclosure: PUBLIC
                confirmation: REPORTED
                participants:
                  - actor: first
                    role: PRINCIPAL
                    attendance: REPORTED
                    citations:
                      - source: briefing
                        exact: The first met
                citations:
                  - source: briefing
                    exact: in Baku
            """;

    @TempDir
    Path folder;

    @Inject
    TestRecord record;

    @BeforeEach
    void aGoodFolder() throws IOException {
        record.wipe();
        Files.writeString(folder.resolve("record.yaml"), RECORD);
        Files.writeString(folder.resolve("sources.yaml"), SOURCES);
        Files.writeString(folder.resolve("people.yaml"), PEOPLE);
        Files.writeString(folder.resolve("briefing.txt"), "The first met the second in Baku.");
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).containsOnlyOnce(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    private void refused(String message) {
        Map<String, String> before = record.rowCounts();
        assertThatThrownBy(() -> record.load(Optional.of(folder)))
                .isInstanceOf(RecordFileRefused.class)
                .hasMessage(message);
        assertThat(record.rowCounts()).isEqualTo(before);
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                bad(
                        "an unknown field",
                        "    title: A meeting",
                        "    titel: A\n    title: A meeting",
                        "15: $.meetings[0]: property 'titel' is not defined in the schema and the schema does not allow additional properties"),
                bad(
                        "a missing field",
                        "    disclosure: PUBLIC\n",
                        "",
                        "14: $.meetings[0]: required property 'disclosure' not found"),
                bad(
                        "a value that an enumeration lacks",
                        "disclosure: PUBLIC",
                        "disclosure: SECRET",
                        "18: $.meetings[0].disclosure: does not have a value in the enumeration [\"PUBLIC\", \"BACKCHANNEL\", \"UNKNOWN\"]"),
                bad(
                        "a month 13",
                        "2025-05-14",
                        "2025-13",
                        "16: date: Cannot read the date '2025-13'. Month 13: months are 01 to 12; seasons 21 to 24."),
                bad(
                        "a day that the month lacks",
                        "2025-05-14",
                        "2025-02-30",
                        "16: date: Cannot read the date '2025-02-30'. Day 30: February has at most 29 days."),
                bad(
                        "an actor that isn't there",
                        "actor: first",
                        "actor: third",
                        "21: participants[0].actor: no actor has the id or slug 'third'"),
                bad(
                        "an actor of another kind",
                        "actor: first",
                        "actor: baku",
                        "21: participants[0].actor: no actor has the id or slug 'baku'"),
                bad(
                        "a source that isn't there",
                        "source: briefing, exact: the",
                        "source: nowhere, exact: the",
                        "12: citations[0].source: no source has the id or slug 'nowhere'"),
                bad(
                        "a passage that isn't in the text",
                        "exact: in Baku",
                        "exact: in Paris",
                        "29: citations[0].exact: 'in Paris' has 0 matches in the text of 'briefing';"
                                + " quote it letter by letter, 1 match is needed"),
                bad(
                        "a passage that stands twice",
                        "exact: in Baku",
                        "exact: he",
                        "29: citations[0].exact: 'he' has 2 matches in the text of 'briefing';"
                                + " add a prefix or suffix that tells the one meant from the others, 1 match is needed"),
                bad(
                        "a participant's passage that isn't in the text",
                        "exact: The first met\n",
                        "exact: The last met\n",
                        "26: participants[0].citations[0].exact: 'The last met' has 0 matches in the text of 'briefing';"
                                + " quote it letter by letter, 1 match is needed"),
                bad(
                        "a fact without citations",
                        "    citations:\n      - source: briefing\n        exact: in Baku\n",
                        "    citations: []\n",
                        "27: $.meetings[0].citations: must have at least 1 items but found 0"),
                bad(
                        "one slug twice",
                        "slug: second",
                        "slug: first",
                        "8: slug: 'first' also names another actor here; choose a slug nothing else has"),
                bad(
                        "one slug for two kinds",
                        "slug: baku",
                        "slug: first",
                        "14: slug: 'first' also names another actor here; choose a slug nothing else has"),
                bad(
                        "one key twice",
                        "    name: The first",
                        "    name: The first\n    name: Again",
                        "5: isn't YAML we can read: Duplicate field 'name'"),
                bad(
                        "something that isn't YAML",
                        "kind: PERSON\n    name: The second",
                        "kind: [PERSON\n    name: The second",
                        "10: isn't YAML we can read: while parsing a flow sequence"),
                bad(
                        "a slug in capitals",
                        "slug: second",
                        "slug: Second",
                        "8: $.actors[1].slug: does not match the regex pattern ^[a-z0-9]+(-[a-z0-9]+)*$"),
                bad(
                        "a number for a text",
                        "name: The first",
                        "name: 1",
                        "4: $.actors[0].name: integer found, string expected"),
                bad(
                        "a tag that would make an object",
                        "name: The first",
                        "name: !!java.net.URL [\"http://localhost\"]",
                        "4: $.actors[0].name: array found, string expected"));
    }

    private static Arguments bad(String what, String from, String to, String message) {
        return Arguments.of(what, from, to, "people.yaml:" + message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void isRefusedAtItsLine(String what, String from, String to, String message) throws IOException {
        edit("people.yaml", from, to);

        refused(message);
    }

    @Test
    void theGoodFolderIsTaken() {
        assertThat(record.load(Optional.of(folder)).created()).isEqualTo(4);
    }

    @Test
    void aFileThatIsMissingIsNamed() throws IOException {
        Files.delete(folder.resolve("people.yaml"));

        refused("can't read people.yaml in " + folder + "; it has to be there and readable");
    }

    @Test
    void aTextThatIsMissingIsNamed() throws IOException {
        Files.delete(folder.resolve("briefing.txt"));

        refused("can't read briefing.txt in " + folder + "; it has to be there and readable");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Files.write(
                folder.resolve("people.yaml"),
                PEOPLE.replace("The first", "Der ärste").getBytes(StandardCharsets.ISO_8859_1));

        refused("people.yaml:1: isn't UTF-8; save it as UTF-8");
    }

    @Test
    void aTextOutsideTheFolderIsNotRead() throws IOException {
        Path outside = Files.createTempFile("outside", ".txt");
        Files.createSymbolicLink(folder.resolve("link.txt"), outside);
        edit("sources.yaml", "textFile: briefing.txt", "textFile: link.txt");

        refused("link.txt lies outside the record's folder; move it inside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "---\n"})
    void anEmptyFileIsRefused(String nothing) throws IOException {
        Files.writeString(folder.resolve("people.yaml"), nothing);

        assertThatThrownBy(() -> record.load(Optional.of(folder)))
                .isInstanceOf(RecordFileRefused.class)
                .hasMessageStartingWith("people.yaml:1: ");
    }

    @Test
    void whatWasRecordedBeforeStaysWhenAFileIsRefused() throws IOException {
        record.load(Optional.of(folder));
        edit("people.yaml", "name: The first", "name: Renamed");
        edit("people.yaml", "exact: in Baku", "exact: in Paris");

        refused("people.yaml:29: citations[0].exact: 'in Paris' has 0 matches in the text of 'briefing';"
                + " quote it letter by letter, 1 match is needed");
        assertThat(record.select("select name || revision from actor where slug = 'first'"))
                .containsExactly("The first1");
    }
}
