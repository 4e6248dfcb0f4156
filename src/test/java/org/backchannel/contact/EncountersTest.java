package org.backchannel.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aParticipant;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aState;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.backchannel.record.Confirmation;
import org.backchannel.record.DraftRefused;
import org.backchannel.testsupport.Drafts;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.MeetingBuilder;
import org.backchannel.testsupport.ParticipantBuilder;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of who met whom is what the meetings say, however they were revised. */
@QuarkusTest
class EncountersTest {
    private static final List<String> MIGRATIONS =
            List.of("/db/migration/V15__encounters.sql", "/db/migration/V18__sides_that_took_part_themselves.sql");
    private static final String ALL = "where: {held: {from: \"0001-01-01\"}}"; // nothing is kept of a filter

    @Inject
    TestRecord record;

    @Inject
    Encounters encounters;

    @BeforeEach
    void twoStatesWithTwoPeopleEach() {
        record.empty();
        record.record(
                aState("north"), aState("south"), aPerson("nils"), aPerson("nora"), aPerson("sam"), aPerson("sue"));
    }

    private static List<String> contacts(String arguments) {
        List<String> contacts = new ArrayList<>();
        for (JsonNode one : GraphQl.ask("{ contacts" + arguments + " { actor { slug } with { slug } meetingCount } }")
                .data()
                .get("contacts")) {
            contacts.add(one.at("/actor/slug").asText() + " "
                    + one.at("/with/slug").asText() + " " + one.get("meetingCount"));
        }
        return contacts;
    }

    /** How often who met whom, and in which meetings. */
    private List<String> kept() {
        List<String> kept = new ArrayList<>(record.select(
                "select level || ' ' || a.slug || ' ' || w.slug || ' ' || meetings from contact_frequency f"
                        + " join actor a on a.id = f.actor_id join actor w on w.id = f.with_id order by 1"));
        kept.addAll(record.select("select level || ' ' || a.slug || ' ' || w.slug || ': ' || m.slug || ' '"
                + " || e.date_earliest || ' ' || e.date_latest from encounter e join actor a on a.id = e.actor_id"
                + " join actor w on w.id = e.with_id join meeting m on m.id = e.meeting_id order by 1"));
        return kept;
    }

    @Test
    void whoNoLongerTookPartMetNobodyThere() {
        record.record(aMeeting("talks").with("nils", "sam"), aMeeting("lunch").with("nils", "sam"));
        record.record(aMeeting("talks").with("nils", "sue"));

        assertThat(contacts("")).containsExactly("nils sam 1", "nils sue 1");
        assertThat(contacts("(of: \"sam\")")).containsExactly("sam nils 1");

        record.record(aMeeting("lunch").with("nils"));

        assertThat(contacts("(of: \"sam\")")).isEmpty();
        assertThat(record.select("select meetings from contact_frequency")).containsExactly("1", "1", "1", "1");
        assertThat(record.select("select count(*) from encounter")).containsExactly("4");
    }

    @Test
    void aMeetingThatTurnsOutDeniedCountsNoLongerAndOneThatIsConfirmedAgainDoes() {
        record.record(aMeeting("talks").with("nils", "sam"));
        record.record(aMeeting("talks").with("nils", "sam").confirmation(Confirmation.DENIED));

        assertThat(contacts("")).isEmpty();

        record.record(aMeeting("talks").with("nils", "sam").confirmation(Confirmation.CONFIRMED));

        assertThat(contacts("")).containsExactly("nils sam 1");
    }

    @Test
    void aMeetingThatIsDatedAnewIsTheFirstOrTheLastNoLonger() {
        record.record(
                aMeeting("talks").on("2024").with("nils", "sam"),
                aMeeting("lunch").on("2025").with("nils", "sam"));
        record.record(aMeeting("talks").on("2026").with("nils", "sam"));

        assertThat(GraphQl.ask("{ contacts { first { edtf } last { edtf } meetings { slug } } }")
                        .data()
                        .at("/contacts/0"))
                .isEqualTo(GraphQl.json("{\"first\": {\"edtf\": \"2025\"}, \"last\": {\"edtf\": \"2026\"},"
                        + " \"meetings\": [{\"slug\": \"lunch\"}, {\"slug\": \"talks\"}]}"));
    }

    @Test
    void aRevisionThatIsRefusedLeavesWhatWasKept() {
        record.record(aMeeting("talks").with("nils", "sam"));
        List<String> before = kept();

        assertThatThrownBy(() -> record.record(aMeeting("talks").with("nils", "nobody")))
                .isInstanceOf(DraftRefused.class);

        assertThat(kept()).isEqualTo(before).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void afterAnyRevisionsWhatIsKeptIsWhatCountingTheMeetingsGives(long seed) {
        Random random = new Random(seed);
        for (int batch = 0; batch < 8; batch++) {
            List<Drafts.Builder> drafts = new ArrayList<>();
            random.ints(0, 10).distinct().limit(5).forEach(i -> drafts.add(anyMeeting("m-" + i, random)));
            record.record(drafts);

            for (String between : List.of("between: PARTICIPANTS", "between: SIDES")) {
                assertThat(contacts("(" + between + ")")).isEqualTo(contacts("(" + between + ", " + ALL + ")"));
                assertThat(contacts("(of: \"nils\", " + between + ")"))
                        .isEqualTo(contacts("(of: \"nils\", " + between + ", " + ALL + ")"));
            }
        }
        List<String> kept = kept();
        assertThat(kept).isNotEmpty();

        encounters.deriveAll();

        assertThat(kept()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void whatAnOlderRecordIsCountedByGivesTheSame(long seed) throws Exception {
        Random random = new Random(seed);
        record.record(Stream.iterate(0, i -> i + 1)
                .limit(12)
                .map(i -> anyMeeting("m-" + i, random))
                .toList());
        List<String> kept = kept();

        record.sql("delete from encounter", "delete from contact_frequency");
        for (String migration : MIGRATIONS) {
            try (InputStream in = getClass().getResourceAsStream(migration)) {
                record.sql(Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";"))
                        .map(sql -> sql.replaceAll("(?m)^--.*$", "").strip())
                        .filter(sql -> sql.startsWith("insert") || sql.startsWith("delete"))
                        .toArray(String[]::new));
            }
        }

        assertThat(kept()).isEqualTo(kept).isNotEmpty();
    }

    private static MeetingBuilder anyMeeting(String slug, Random random) {
        MeetingBuilder meeting =
                aMeeting(slug).on("2025-0" + (1 + random.nextInt(9))).confirmation(any(random, Confirmation.values()));
        for (int i = random.nextInt(5); i >= 0; i--) {
            String actor = any(random, "nils", "nora", "sam", "sue", "north", "south");
            ParticipantBuilder participant = aParticipant(actor).attendance(any(random, Confirmation.values()));
            String side = any(random, "north", "south", null);
            if (side != null) {
                participant = participant.onBehalfOf(side);
            }
            if (actor.endsWith("th") && random.nextBoolean()) {
                participant = participant.unnamed("officials no. " + i);
            }
            meeting = meeting.with(participant);
        }
        return meeting;
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
