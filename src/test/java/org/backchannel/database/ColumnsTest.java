package org.backchannel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aPerson;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.backchannel.meeting.MeetingFormat;
import org.backchannel.record.Confirmation;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns that are selected by HQL. */
@QuarkusTest
class ColumnsTest {
    @Inject
    TestRecord record;

    @Inject
    Columns columns;

    @BeforeEach
    void twoMeetings() {
        record.empty();
        record.record(
                aPerson("nils"),
                aMeeting("call").with("nils").format(MeetingFormat.PHONE),
                aMeeting("talk").with("nils").format(MeetingFormat.IN_PERSON).confirmation(Confirmation.CONFIRMED));
    }

    @Test
    void valuesOfEverySortAreTakenAndColumnsGivenAsTheRecordHasThem() {
        String hql = "select m.entrySlug, m.format, m.summary, m.revisionNumber, m.date.latest from Meeting m"
                + " where among(?, m.format) and m.confirmation = ? and m.date.earliest < ? and m.revisedAt < ?"
                + " and m.entryId > ?";
        List<?> values = List.of(
                List.of(MeetingFormat.PHONE, MeetingFormat.IN_PERSON),
                Confirmation.CONFIRMED,
                LocalDate.of(9999, 1, 1),
                Instant.now().plusSeconds(60),
                0L);

        for (int time = 0; time < 2; time++) { // translated, and as it was kept
            assertThat(columns.select(hql, values)).singleElement().satisfies(row -> {
                assertThat(row).startsWith("talk", MeetingFormat.IN_PERSON, null, 1);
                assertThat(row[4]).isInstanceOf(LocalDate.class);
            });
        }
    }

    @Test
    void valuesFindTheirPlaceWhereTheSqlHasThemInAnotherOrder() {
        String hql = "select t.slug, t.place from (select m.entrySlug as slug, row_number() over (partition by m.format"
                + " order by m.entrySlug) as place, m.format as format from Meeting m where m.entrySlug <> ?) t"
                + " where t.place <= ? and t.format = ? order by t.slug";

        assertThat(columns.select(hql, List.of("talk", 1L, MeetingFormat.PHONE)))
                .singleElement()
                .satisfies(row -> assertThat(row).containsExactly("call", 1L));
        assertThat(columns.select(hql, List.of("call", 1L, MeetingFormat.PHONE)))
                .isEmpty();
    }

    @Test
    void wholeRecordsAreNoColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns.select("select m, m.entrySlug from Meeting m", List.of()))
                .withMessageStartingWith("not columns alone");
    }

    @Test
    void whatTheDatabaseRefusesIsToldWithItsReason() {
        assertThatThrownBy(() -> columns.select("select 1 / (m.revisionNumber - 1) from Meeting m", List.of()))
                .isInstanceOf(Columns.UnreadableException.class)
                .cause()
                .isInstanceOf(SQLException.class)
                .extracting(refused -> ((SQLException) refused).getSQLState())
                .isEqualTo("22012"); // division by zero
    }
}
