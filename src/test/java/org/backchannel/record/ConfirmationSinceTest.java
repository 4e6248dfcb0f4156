package org.backchannel.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aParticipant;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aPolicy;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.aStatement;
import static org.backchannel.testsupport.Drafts.anOffice;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.MeetingBuilder;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Since when a fact has been established as far as it is; everything here was recorded in 2020. */
@QuarkusTest
class ConfirmationSinceTest {
    private static final String LONG_AGO = "2020-01-01T00:00:00Z";
    private static final String AFTER_THAT = "\"2020-01-01T00:00:01Z\"";

    @Inject
    TestRecord record;

    @BeforeEach
    void aRecordOf2020() {
        record.empty();
        record.record(
                aState("north"),
                aPerson("nils"),
                aPerson("nora"),
                anOffice("nils", "north"),
                aPolicy("aid", "north"),
                talks(),
                aMeeting("others").with("nora"),
                aStatement("word", "nils"));
        for (String table : List.of("office", "policy", "meeting", "statement")) {
            record.sql("update " + table + " set recorded_at = '2020-01-01 00:00:00+00',"
                    + " confirmation_since = '2020-01-01 00:00:00+00'");
        }
        record.sql("update participation set attendance_since = '2020-01-01 00:00:00+00'");
    }

    private static MeetingBuilder talks() {
        return aMeeting("talks").with("nils").with(aParticipant("nora"));
    }

    private static List<Object> found(String list, String where) {
        return GraphQl.ask("{ " + list + "(where: {" + where + "}) { nodes { slug } } }")
                .values(list + ".nodes.slug");
    }

    private static Object since(String field) {
        return GraphQl.ask("{ " + field + " { confirmationSince } }")
                .value(field.substring(0, field.indexOf('(')) + ".confirmationSince");
    }

    @Test
    void correctingAReportMakesItNoYounger() {
        record.record(
                talks().titled("Talks"),
                aPolicy("aid", "north").titled("Aid"),
                aStatement("word", "nils").saying("Word."));

        assertThat(since("meeting(id: \"talks\")")).isEqualTo(LONG_AGO);
        assertThat(found("meetings", "confirmation: [REPORTED], confirmationBefore: " + AFTER_THAT))
                .containsExactly("talks", "others");
        assertThat(found("policies", "confirmation: [REPORTED], confirmationBefore: " + AFTER_THAT))
                .containsExactly("aid");
        assertThat(found("statements", "confirmation: [REPORTED], confirmationBefore: " + AFTER_THAT))
                .containsExactly("word");
        assertThat(found("meetings", "confirmationBefore: \"" + LONG_AGO + "\""))
                .isEmpty();
    }

    @Test
    void itCountsFromTheRevisionThatConfirmed() {
        record.record(
                talks().confirmation(Confirmation.CONFIRMED),
                aPolicy("aid", "north").confirmation(Confirmation.DENIED));

        assertThat(found("meetings", "confirmationBefore: " + AFTER_THAT)).containsExactly("others");
        assertThat(found("policies", "confirmationBefore: " + AFTER_THAT)).isEmpty();
        assertThat(since("meeting(id: \"talks\")"))
                .isEqualTo(
                        GraphQl.ask("{ meeting(id: \"talks\") { recordedAt } }").value("meeting.recordedAt"));
    }

    @Test
    void whatWasConfirmedInBetweenHasBeenReportedOnlySinceItIsAgain() {
        record.record(talks().confirmation(Confirmation.CONFIRMED));
        record.record(talks());

        assertThat(found("meetings", "confirmation: [REPORTED], confirmationBefore: " + AFTER_THAT))
                .containsExactly("others");
    }

    @Test
    void anOfficeIsFoundByItToo() {
        String before = "holdsOffice: {confirmation: [REPORTED], confirmationBefore: " + AFTER_THAT + "}";
        record.record(anOffice("nils", "north").since("2019"));
        assertThat(found("actors", before)).containsExactly("nils");

        record.record(anOffice("nils", "north").since("2019").confirmation(Confirmation.CONFIRMED));
        assertThat(found("actors", before)).isEmpty();
    }

    @Test
    void eachParticipantHasATimeOfItsOwn() {
        record.record(aMeeting("talks")
                .titled("Talks")
                .with("nils")
                .with(aParticipant("nora").attendance(Confirmation.CONFIRMED)));

        String of = "participant: {actor: {id: \"%s\"}, attendanceBefore: " + AFTER_THAT + "}";
        assertThat(found("meetings", of.formatted("nils"))).containsExactly("talks");
        assertThat(found("meetings", of.formatted("nora"))).containsExactly("others");
        List<Object> since = GraphQl.ask("{ meeting(id: \"talks\") { participants { nodes { attendanceSince } } } }")
                .values("meeting.participants.nodes.attendanceSince");
        assertThat(since).first().isEqualTo(LONG_AGO);
        assertThat(since).last().isNotEqualTo(LONG_AGO);
    }

    @Test
    void whoeverIsNewlyNamedHasBeenReportedSinceThen() {
        record.record(aMeeting("others").with("nora", "nils"));

        assertThat(found("meetings", "participant: {actor: {id: \"nils\"}, attendanceBefore: " + AFTER_THAT + "}"))
                .containsExactly("talks");
    }
}
