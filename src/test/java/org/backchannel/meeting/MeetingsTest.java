package org.backchannel.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backchannel.testsupport.Drafts.aGroup;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aParticipant;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aSource;
import static org.backchannel.testsupport.Drafts.anOffice;
import static org.backchannel.testsupport.Drafts.anOrganisation;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.backchannel.record.DraftRefused;
import org.backchannel.testsupport.Drafts;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MeetingsTest {
    @Inject
    TestRecord record;

    @BeforeEach
    void nothing() {
        record.empty();
    }

    private static List<Object> held(String from, String to) {
        return GraphQl.ask(
                        "query($from: Date, $to: Date) { meetings(where: { held: { from: $from, to: $to } }) { nodes { slug } } }",
                        Map.of("from", from, "to", to))
                .values("meetings.nodes.slug");
    }

    private void refused(String message, Drafts.Builder... drafts) {
        Map<String, String> before = record.rowCounts();
        assertThatThrownBy(() -> record.record(drafts))
                .isInstanceOf(DraftRefused.class)
                .hasMessage(message);
        assertThat(record.rowCounts()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1520-06-07,         1520-06-07,  1520-06-07,  KNOWN, KNOWN",
                "1582-10-10,         1582-10-10,  1582-10-10,  KNOWN, KNOWN",
                "-0043-03-15,        -0043-03-15, -0043-03-15, KNOWN, KNOWN",
                "[..-0043-03-15],    -,           -0043-03-15, OPEN,  KNOWN",
                "-4712-01-01,        -4712-01-01, -4712-01-01, KNOWN, KNOWN",
                "9999-12-31,         9999-12-31,  9999-12-31,  KNOWN, KNOWN",
                "0000,               0000-01-01,  0000-12-31,  KNOWN, KNOWN",
                "2025-05-14/..,      2025-05-14,  -,           KNOWN, OPEN",
                "2025-05-14/,        2025-05-14,  -,           KNOWN, UNKNOWN",
                "/2025-05-14,        -,           2025-05-14,  UNKNOWN, KNOWN"
            })
    void aDateComesBackAsItWasRecorded(
            String edtf, String earliest, String latest, String startBound, String endBound) {
        record.record(
                aMeeting("m").on(edtf),
                aPerson("x"),
                anOrganisation("y"),
                anOffice("x", "y").since(edtf));

        String date = "{ edtf earliest latest startBound endBound }";
        GraphQl.Answer answer = GraphQl.ask("{ meeting(id: \"m\") { date " + date
                + " } node(id: \"x-in-y\") { ... on Office { since " + date + " } } }");
        for (String path : List.of("meeting.date.", "node.since.")) {
            assertThat(answer.value(path + "edtf")).isEqualTo(edtf);
            assertThat(answer.value(path + "earliest")).isEqualTo(earliest);
            assertThat(answer.value(path + "latest")).isEqualTo(latest);
            assertThat(answer.value(path + "startBound")).isEqualTo(startBound);
            assertThat(answer.value(path + "endBound")).isEqualTo(endBound);
        }
    }

    @Test
    void daysBeforeTheGregorianReformAreFoundOnThemselvesAndNotBeside() {
        record.record(
                aMeeting("field-of-the-cloth-of-gold").on("1520-06-07"),
                aMeeting("ides-of-march").on("-0043-03-15"));

        assertThat(held("1520-06-07", "1520-06-07")).containsExactly("field-of-the-cloth-of-gold");
        assertThat(held("1520-06-08", "1520-06-20")).isEmpty();
        assertThat(held("1520-05-20", "1520-06-06")).isEmpty();
        assertThat(held("-0043-03-15", "-0043-03-15")).containsExactly("ides-of-march");
        assertThat(held("-0043-03-16", "1520-06-06")).isEmpty();
        assertThat(record.select("select extract(epoch from date_earliest) from meeting order by date_earliest"))
                .containsExactly(seconds("-0043-03-15"), seconds("1520-06-07"));
    }

    private static String seconds(String day) {
        return String.valueOf(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toEpochSecond());
    }

    @Test
    void openEndsSortBeforeAndAfterEverything() {
        record.record(
                aMeeting("ides").on("-0043-03-15"),
                aMeeting("until").on("[..-0043-03-15]"),
                aMeeting("since").on("2025-05-14/.."),
                aMeeting("on").on("2025-05-14"));

        assertThat(GraphQl.ask("{ meetings { nodes { slug } } }").values("meetings.nodes.slug"))
                .containsExactly("until", "ides", "on", "since");
        String cursor = (String)
                GraphQl.ask("{ meetings(first: 1) { pageInfo { endCursor } } }").value("meetings.pageInfo.endCursor");
        assertThat(GraphQl.ask("{ meetings(after: \"" + cursor + "\") { nodes { slug } } }")
                        .values("meetings.nodes.slug"))
                .containsExactly("ides", "on", "since");
    }

    @Test
    void aMeetingIsFollowedByThoseItPrecedesInTheOrderOfTheirDates() {
        record.record(
                aMeeting("later").on("2025-03").precededBy("first"),
                aMeeting("sooner").on("2025-02").precededBy("first"),
                aMeeting("first").on("2025-01"));

        assertThat(GraphQl.ask(
                                "{ meeting(id: \"first\") { precededBy { slug } followedBy { slug precededBy { slug } } } }")
                        .data())
                .isEqualTo(GraphQl.json("""
                                {"meeting": {"precededBy": null, "followedBy": [{"slug": "sooner", "precededBy": {"slug": "first"}},
                                {"slug": "later", "precededBy": {"slug": "first"}}]}}"""));
    }

    @Test
    void aMeetingPrecededByItselfIsRefused() {
        record.record(
                aMeeting("a"), aMeeting("b").precededBy("a"), aMeeting("c").precededBy("b"));

        refused(
                "meeting 'a': precededBy: 'c' leads back to this meeting; one of the two has to give way",
                aMeeting("a").precededBy("c"));
        refused(
                "meeting 'e': partOf: makes a circle: d → e → d; one of these has to go",
                aMeeting("d").partOf("e"),
                aMeeting("e").partOf("d"));
    }

    @Test
    void participantsTheSourceDoesNotNameAreABodyInItsWords() {
        record.record(aPerson("x"), aGroup("g"));

        refused(
                "meeting 'm': participants[0].named: 'x' is a person and so named; for unnamed people give the body they belong to",
                aMeeting("m").with(aParticipant("x").unnamed("somebody")));
        refused(
                "meeting 'm': participants[1].description: the source names nobody here, so give its own words for who was there",
                aMeeting("m").with("x").with(aParticipant("g").unnamed(" ")));
    }

    @Test
    void aCapacityIsAnOfficeOfTheParticipant() {
        record.record(aPerson("x"), aPerson("y"), anOrganisation("body"), anOffice("x", "body"));

        refused(
                "meeting 'm': participants[0].inCapacityOf: 'x-in-body' isn't an office of 'y'; name one that this participant holds",
                aMeeting("m").with(aParticipant("y").inCapacityOf("x-in-body")));
    }

    @Test
    void aCapacityIsAnOfficeThatCanHaveBeenHeldThen() {
        record.record(
                aPerson("x"), anOrganisation("body"), anOffice("x", "body").since("2030"));

        refused(
                "meeting 'm': participants[0].inCapacityOf: 'x-in-body' can't have been held when the meeting was;"
                        + " correct the one or the other",
                aMeeting("m").on("2025-05-14").with(aParticipant("x").inCapacityOf("x-in-body")));
    }

    @Test
    void onePersonTwiceInAMeetingIsTwoParticipations() {
        record.record(aPerson("x"), aMeeting("m").with("x", "x"));

        assertThat(GraphQl.ask("{ meeting(id: \"m\") { participants { nodes { slug } } } }")
                        .values("meeting.participants.nodes.slug"))
                .containsExactly("m/x-delegate", "m/x-delegate-2");
    }

    @Test
    void participantsToldApartByManyWordsAreNamedByAsManyAsThereIsRoomFor() {
        String delegation = "d".repeat(100);
        String talks = "t".repeat(100);
        String words = "people ".repeat(41);
        record.record(aGroup(delegation));
        Drafts.Builder meeting = aMeeting(talks)
                .with(aParticipant(delegation).unnamed(words + "from here"))
                .with(aParticipant(delegation).unnamed(words + "from there"))
                .with(aParticipant(delegation).unnamed("others"));
        record.record(meeting);

        List<Object> slugs = GraphQl.ask("{ meeting(id: \"" + talks + "\") { participants { nodes { slug"
                        + " citations { nodes { slug } } } } } }")
                .values("meeting.participants.nodes.slug");
        String first = (String) slugs.get(0);
        assertThat(first)
                .startsWith(talks + "/" + delegation + "-people-people")
                .doesNotEndWith("-");
        assertThat(slugs).hasSize(3).contains(talks + "/" + delegation + "-others");
        assertThat((String) slugs.get(1)).startsWith(first.substring(0, 350)).endsWith("-2");
        List<String> keys = record.select("select id from participation order by position");

        record.record(aMeeting(talks)
                .titled("Talks")
                .with(aParticipant(delegation).unnamed(words + "from here"))
                .with(aParticipant(delegation).unnamed(words + "from there"))
                .with(aParticipant(delegation).unnamed("others")));

        assertThat(record.select("select id from participation order by position"))
                .isEqualTo(keys);
    }

    @Test
    void aPlaceIsInAState() {
        record.record(anOrganisation("body"));

        refused(
                "meeting 'm': place.country: 'body' isn't a state; name the state the place is in",
                aMeeting("m").in("Town", "body"));
        refused(
                "meeting 'm': place.country: no actor has the id or slug 'nowhere'",
                aMeeting("m").in("Town", "nowhere"));
    }

    @ParameterizedTest
    @CsvSource({"Capital", "two--hyphens", "-first", "last-", "'a b'", "a/b", "ä", "''"})
    void aSlugIsLowerCaseLettersAndDigitsJoinedByHyphens(String slug) {
        refused(
                "source '" + slug + "': slug: '" + slug
                        + "' isn't a slug: write lower-case letters and digits in groups joined by"
                        + " single hyphens, like baku-meeting, at most 100 characters",
                aSource(slug));
    }
}
