package org.backchannel.recordfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.record.Registrar;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading a folder again after it was edited. */
@QuarkusTest
class RecordFilesTest {
    private static final Path FOUNDING = Path.of("src/main/resources/record");

    private static final String IRAN = """
            - actor: iran
              role: OBSERVER
              attendance: DENIED
              citations:
                - source: founding-briefing
                  exact: it might draw Syria away from Iran
            """;

    @TempDir
    Path folder;

    @Inject
    TestRecord record;

    @BeforeEach
    void theFoundingRecordInAFolder() throws IOException {
        record.wipe();
        try (Stream<Path> files = Files.list(FOUNDING)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        load();
    }

    private Registrar.Outcome load() {
        return record.load(Optional.of(folder));
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).containsOnlyOnce(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    private List<String> identities() {
        return record.select("select id || ' ' || slug || ' ' || global_id from entry order by id");
    }

    private List<String> revised() {
        return record.select(
                "select e.slug from revision r join entry e on e.id = r.entry_id where r.number > 1 order by e.slug");
    }

    @Test
    void loadingTwiceChangesNothing() {
        List<String> before = record.select("select recorded_at || slug from meeting order by id");
        List<String> identities = identities();

        assertThat(load()).isEqualTo(new Registrar.Outcome(0, 0, 76));
        assertThat(revised()).isEmpty();
        assertThat(identities()).isEqualTo(identities);
        assertThat(record.select("select recorded_at || slug from meeting order by id"))
                .isEqualTo(before);
    }

    @Test
    void theFolderAndTheApplicationHoldTheSameRecord() {
        List<String> fromFolder = record.select("select slug || global_id from entry order by slug");
        record.founding();

        assertThat(record.select("select slug || global_id from entry order by slug"))
                .isEqualTo(fromFolder);
    }

    @Test
    void aFactThatChangedIsOneRevision() throws IOException {
        List<String> identities = identities();
        edit("meetings.yaml", "title: Ahmed al-Sharaa visits Paris", "title: Al-Sharaa in Paris");

        assertThat(load()).isEqualTo(new Registrar.Outcome(0, 1, 75));
        assertThat(revised()).containsExactly("al-sharaa-paris-visit");
        assertThat(identities()).isEqualTo(identities);
        assertThat(record.select("select revision || ' ' || title from meeting where slug = 'al-sharaa-paris-visit'"))
                .containsExactly("2 Al-Sharaa in Paris");
    }

    @Test
    void anotherParticipantLeavesTheOthersTheirIdentity() throws IOException {
        List<String> before = identities();
        edit("meetings.yaml", "      - actor: oded-basyuk\n", IRAN.indent(6) + "      - actor: oded-basyuk\n");
        load();

        assertThat(identities()).containsAll(before);
        assertThat(record.select("select slug from participation where slug like 'baku-meeting/%' order by position"))
                .containsExactly(
                        "baku-meeting/iran",
                        "baku-meeting/oded-basyuk",
                        "baku-meeting/israel-national-security-council",
                        "baku-meeting/syria-new-government");
    }

    @Test
    void aParticipantThatIsRemovedIsGoneWithItsCitations() throws IOException {
        edit("meetings.yaml", "      - actor: oded-basyuk\n", IRAN.indent(6) + "      - actor: oded-basyuk\n");
        load();
        List<String> with = identities();
        edit("meetings.yaml", IRAN.indent(6), "");
        load();

        assertThat(with).containsAll(identities());
        assertThat(record.select("select slug from entry where slug like 'baku-meeting/iran%'"))
                .isEmpty();
        assertThat(record.select("select r.number from revision r join entry e on e.id = r.entry_id"
                        + " where e.slug = 'baku-meeting' order by r.number"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void aRecordThatIsNoLongerInTheFilesStays() throws IOException {
        edit("record.yaml", "  - statements.yaml\n", "");

        assertThat(load().unchanged()).isEqualTo(69);
        assertThat(record.select("select count(*) from statement")).containsExactly("7");
    }

    @Test
    void aRecordThatIsNoLongerInTheFilesKeepsWhatItDependsOn() throws IOException {
        edit("record.yaml", "  - meetings.yaml\n", "");
        edit("actors.yaml", "slug: france\n    kind: STATE", "slug: france\n    kind: ORGANISATION");

        assertThatThrownBy(this::load)
                .isInstanceOf(RecordFileRefused.class)
                .hasMessage("actors.yaml:50: kind: the meeting 'al-sharaa-paris-visit' hasn't changed and depends on"
                        + " this: the country of a place is a state; leave it as it was, or change both together");
        assertThat(revised()).isEmpty();
    }
}
