package org.backchannel.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoricalDateTest {
    private static final LocalDate MAY_1 = LocalDate.of(2025, 5, 1);
    private static final LocalDate MAY_31 = LocalDate.of(2025, 5, 31);

    @Test
    void keepsTheNotationTheWordsAndTheDays() {
        HistoricalDate date = HistoricalDate.of("2025-05~", "in recent weeks");
        assertThat(date.getEdtf()).isEqualTo("2025-05~");
        assertThat(date.getText()).isEqualTo("in recent weeks");
        assertThat(date.getEarliest()).isEqualTo(MAY_1);
        assertThat(date.getLatest()).isEqualTo(MAY_31);
        assertThat(date.getPrecision()).isEqualTo(DatePrecision.MONTH);
        assertThat(date.isApproximate()).isTrue();
        assertThat(date.isUncertain()).isFalse();
        assertThat(date).hasToString("2025-05~ (in recent weeks)");
    }

    @ParameterizedTest
    @CsvSource({"2025-05-14/.., OPEN", "2025-05-14/, UNKNOWN", "[2025-05-14..], OPEN"})
    void anAbsentEndIsNullToReadersAndTheEndOfTheRecordToQueries(String edtf, DateBound bound) {
        HistoricalDate date = HistoricalDate.of(edtf, null);
        assertThat(date.getEndBound()).isEqualTo(bound);
        assertThat(date.getLatest()).isNull();
        assertThat(date.lastDay()).isEqualTo(HistoricalDate.END);
        assertThat(date.getEarliest()).isEqualTo("2025-05-14");
    }

    @ParameterizedTest
    @CsvSource({"../2025-05-14, OPEN", "/2025-05-14, UNKNOWN", "[..2025-05-14], OPEN"})
    void anAbsentStartIsNullToReadersAndTheBeginningOfTheRecordToQueries(String edtf, DateBound bound) {
        HistoricalDate date = HistoricalDate.of(edtf, null);
        assertThat(date.getStartBound()).isEqualTo(bound);
        assertThat(date.getEarliest()).isNull();
        assertThat(date.firstDay()).isEqualTo(HistoricalDate.BEGINNING);
        assertThat(date.getLatest()).isEqualTo("2025-05-14");
    }

    @Test
    void theEndOfTheRecordIsADayLikeAnyOther() {
        assertThat(HistoricalDate.of("9999-12-31", null).getLatest()).isEqualTo(HistoricalDate.END);
        assertThat(HistoricalDate.of("-4712-01-01", null).getEarliest()).isEqualTo(HistoricalDate.BEGINNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-4713-12-31", "-4713/2025", "Y10000", "9999-24", "-5XXX"})
    void daysOutsideTheRecordAreRefused(String edtf) {
        assertThatThrownBy(() -> HistoricalDate.of(edtf, null))
                .isInstanceOf(EdtfException.class)
                .hasMessage(
                        "The date '%s' can mean days outside the record, which runs from -4712-01-01 to 9999-12-31.",
                        edtf);
    }

    @Test
    void wordsTooLongForTheRecordAreRefused() {
        assertThatThrownBy(() -> HistoricalDate.of("2025", "x".repeat(256)))
                .isInstanceOf(EdtfException.class)
                .hasMessage("The source's words for the date '2025' have at most 255 characters; these have 256.");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-14, 2025-05, true",
        "2025-05, 2025-05-31/2025-06-02, true",
        "2025-05, 2025-06, false",
        "2025-05-14/.., 2030, true",
        "2025-05-14/, 2030, true",
        "2025-05-14/.., 2025-05-13, false",
        "[..2024], 1900, true",
    })
    void possiblyOverlapsIfThereIsADayThatBothCanMean(String one, String other, boolean overlaps) {
        HistoricalDate first = HistoricalDate.of(one, null);
        HistoricalDate second = HistoricalDate.of(other, null);
        assertThat(first.possiblyOverlaps(second)).isEqualTo(overlaps);
        assertThat(second.possiblyOverlaps(first)).isEqualTo(overlaps);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-14, true",
        "2025-05-XX, true",
        "2025-05-01/2025-05-31, true",
        "2025-05-31/2025-06-01, false",
        "2025, false",
        "2025-05-14/.., false",
        "/2025-05-14, false",
    })
    void definitelyWithinIfEveryDayThatItCanMeanIs(String edtf, boolean within) {
        assertThat(HistoricalDate.of(edtf, null).definitelyWithin(MAY_1, MAY_31))
                .isEqualTo(within);
    }

    @Test
    void anAbsentEndOfTheRangeDoesNotLimit() {
        HistoricalDate ongoing = HistoricalDate.of("2025-05-14/..", null);
        assertThat(ongoing.definitelyWithin(MAY_1, null)).isTrue();
        assertThat(ongoing.definitelyWithin(null, MAY_31)).isFalse();
        assertThat(ongoing.definitelyWithin(null, null)).isTrue();
    }

    @Test
    void datesAreEqualByNotationAndWords() {
        assertThat(HistoricalDate.of("2025", "this year"))
                .isEqualTo(HistoricalDate.of("2025", "this year"))
                .hasSameHashCodeAs(HistoricalDate.of("2025", "this year"))
                .isNotEqualTo(HistoricalDate.of("2025", null))
                .isNotEqualTo(HistoricalDate.of("2025-XX", "this year"));
    }
}
