package org.backchannel.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aSource;
import static org.backchannel.testsupport.Drafts.aState;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.backchannel.digest.Sha256;
import org.backchannel.testsupport.LargeRecord;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A record moves whole or not at all, and comes out as it went in. */
@QuarkusTest
class RecordArchiveTest {
    @Inject
    RecordArchive archive;

    @Inject
    TestRecord record;

    private byte[] exported;

    @BeforeEach
    void aRecordWithEverythingThatIsHardToWrite() throws Exception {
        record.empty();
        record.record(
                aState("state").named("tab\t, line\nbreak\r\n, back\\slash, \\N, \"quoted\" and 'so', é, 🕊, أحمد"),
                aPerson("later-whole"),
                aPerson("person").partOf("state"),
                aMeeting("ancient").on("-0004-02-29").with("person"));
        // Of one table an earlier row refers to a later, and of two tables each to the other.
        record.record(aPerson("earlier"), aSource("source").publishedBy("person"));
        record.record(aPerson("state").partOf("earlier"));
        exported = export();
    }

    private byte[] export() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        archive.write(bytes, RecordArchiveTest::untold);
        return bytes.toByteArray();
    }

    private void load(byte[] bytes) throws Exception {
        archive.read(new ByteArrayInputStream(bytes), () -> {}, RecordArchiveTest::untold);
    }

    private static Progress untold(long total) {
        return new Progress(new PrintStream(OutputStream.nullOutputStream()), false, "", "", total);
    }

    private void refused(byte[] bytes, String message) {
        record.wipe();
        Map<String, String> before = record.rowCounts();
        assertThatThrownBy(() -> load(bytes)).hasMessageContaining(message);
        assertThat(record.rowCounts()).isEqualTo(before);
    }

    /** The archive after an edit, closed as if it had been written so. */
    private byte[] edited(UnaryOperator<String> edit) {
        String text = edit.apply(new String(exported, StandardCharsets.UTF_8));
        String content = text.substring(0, text.lastIndexOf("{\"sha256\""));
        String digest = Sha256.of(content);
        return (content + "{\"sha256\":\"" + digest + "\"}\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aRecordComesOutAsItWentIn() throws Exception {
        Map<String, String> rows = record.rowCounts();
        record.wipe();
        load(exported);

        assertThat(record.rowCounts()).isEqualTo(rows);
        assertThat(new String(export(), StandardCharsets.UTF_8))
                .isEqualTo(new String(exported, StandardCharsets.UTF_8));
        assertThat(record.select("select name from actor where slug = 'earlier'"))
                .containsExactly("earlier");
    }

    @Test
    void soDoALargeOneAndTheFoundingOne() throws Exception {
        LargeRecord.fill(record);
        byte[] large = export();
        record.wipe();
        load(large);
        assertThat(Arrays.equals(export(), large)).isTrue();

        record.founding();
        byte[] founding = export();
        record.wipe();
        load(founding);
        assertThat(Arrays.equals(export(), founding)).isTrue();
    }

    @Test
    void whatIsRecordedLaterGetsNoKeyThatIsTaken() throws Exception {
        record.wipe();
        load(exported);
        record.record(aPerson("newcomer"), aPerson("other-newcomer"));

        assertThat(record.select("select slug from actor where slug like '%newcomer' order by slug"))
                .containsExactly("newcomer", "other-newcomer");
    }

    @Test
    void whatReferredToNothingStillCannot() throws Exception {
        record.wipe();
        load(exported);

        assertThatThrownBy(() -> record.sql("update actor set part_of_id = 0 where slug = 'person'"))
                .isInstanceOfSatisfying(TestRecord.DatabaseRefused.class, refusal -> assertThat(refusal.state())
                        .startsWith("23"));
    }

    @Test
    void aRecordThatIsntEmptyIsLeftAsItIs() throws Exception {
        assertThatThrownBy(() -> load(exported))
                .isInstanceOf(ArchiveRefused.class)
                .hasMessage("the record isn't empty: it has entries. Import into a new database, before a"
                        + " server has run on it");
        assertThat(export()).isEqualTo(exported);
    }

    @ParameterizedTest(name = "{0} %")
    @ValueSource(ints = {0, 1, 30, 60, 99})
    void anArchiveThatWasCutOffIsRefused(int share) throws Exception {
        refused(Arrays.copyOf(exported, exported.length * share / 100), "it was cut off");

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream compressed = new GZIPOutputStream(bytes)) {
            compressed.write(exported);
        }
        refused(Arrays.copyOf(bytes.toByteArray(), bytes.size() * share / 100), "it was cut off");
    }

    @Test
    void anArchiveThatChangedOnItsWayIsRefused() {
        String text = new String(exported, StandardCharsets.UTF_8);
        refused(
                text.replace("later-whole", "later-while").getBytes(StandardCharsets.UTF_8),
                "the archive isn't what was exported: its SHA-256 is ");
        refused((text + "{}\n").getBytes(StandardCharsets.UTF_8), "but more follows");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "backchannel-record | something | that isn't an archive of a record",
                "`\"version\":1` | `\"version\":9` | has version 9 of the format",
                "`\"migration\":\"` | `\"migration\":\"0.` | the archive was written at migration 0.",
                "`\"description\",` | `` | where this application's database has actor",
                "`,\"PERSON\",` | `,7,` | has no text in the column kind",
                "`,\"PERSON\",` | `,` | isn't a row of actor, which has",
            })
    void anArchiveOfAnotherKindIsRefused(String from, String to, String message) {
        refused(edited(text -> text.replaceFirst(from, to)), message);
    }

    @Test
    void anArchiveWhoseRowsContradictEachOtherIsRefused() {
        refused(edited(text -> text.replaceFirst("(\"earlier\",null),null,", "$1,-7,")), "part_of_id");
        refused(
                edited(text -> text.replaceFirst("\"PERSON\"", "\"THING\"")),
                "heck constraint"); // in the words of both
    }
}
