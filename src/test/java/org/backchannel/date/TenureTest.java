package org.backchannel.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenureTest {

    @Test
    void bothEndsAreKeptAsTheSourceGaveThem() {
        HistoricalDate since = HistoricalDate.of("2024-12", "at the turn of the year");
        Tenure tenure = Tenure.of(since, null);
        assertThat(tenure.getSince()).isEqualTo(since);
        assertThat(tenure.getUntil()).isNull();
        assertThat(tenure).isEqualTo(Tenure.of(since, null)).isNotEqualTo(Tenure.of(since, since));
    }

    @ParameterizedTest
    @CsvSource({
        // the first and the last day of office count
        "2024-12-08, 2025-05-14, 2024-12-07, false, false",
        "2024-12-08, 2025-05-14, 2024-12-08, true,  true",
        "2024-12-08, 2025-05-14, 2025-05-14, true,  true",
        "2024-12-08, 2025-05-14, 2025-05-15, false, false",
        // a vague end is possible all through and certain only inside
        "2024-12,    2025-05,    2024-11-30, false, false",
        "2024-12,    2025-05,    2024-12-01, true,  false",
        "2024-12,    2025-05,    2024-12-31, true,  true",
        "2024-12,    2025-05,    2025-05-01, true,  true",
        "2024-12,    2025-05,    2025-05-02, true,  false",
        "2024-12,    2025-05,    2025-05-31, true,  false",
        "2024-12,    2025-05,    2025-06-01, false, false",
        // a vague date is covered for certain only as a whole
        "2024-12-08, 2025-05-14, 2025,       true,  false",
        "2024-12-08, 2025-05-14, 2025-03,    true,  true",
        "2024-12-08, 2025-05-14, 2025-05,    true,  false",
        "2024-12-08, 2025-05-14, 2025-05-01/.., true, false",
        // no since: since when is not known; no until: still held
        ",           2025-05-14, 1990,       true,  false",
        ",           2025-05-14, 2025-05-14, true,  false",
        ",           2025-05-14, 2025-05-15, false, false",
        ",           ,           9999-12-31, true,  false",
        "2024-12-08, ,           2030-01-01, true,  true",
        "2024-12-08, ,           2030/..,    true,  true",
        "2024-12-08, ,           ../2030,    true,  false",
        // on or before, on or after
        "[..2024-12-08], ,       2000,       true,  false",
        "[..2024-12-08], ,       2024-12-08, true,  true",
        "2024-12-08, [2025-05-14..], 2025-05-14, true, true",
        "2024-12-08, [2025-05-14..], 2025-05-15, true, false",
        // ends vaguer than the tenure is long: possible all year, certain on no day
        "2024,       2024,       2024-06-15, true,  false",
        "2024,       2024,       2024,       true,  false",
        // but for the only day on which it can have begun, or ended
        "2024-06-15, 2024,       2024-06-15, true,  true",
        "2024-06-15, 2024,       2024-06-16, true,  false",
        "2024-06-15, 2024,       2024-06,    true,  false",
        "2024,       2024-06-15, 2024-06-15, true,  true",
        "2024,       2024-06-15, 2024-06-14, true,  false",
    })
    void coversADatePossiblyOrForCertain(
            String since, String until, String date, boolean possibly, boolean definitely) {
        Tenure tenure = Tenure.of(dateOrNull(since), dateOrNull(until));
        assertThat(tenure.possiblyCovers(dateOrNull(date))).isEqualTo(possibly);
        assertThat(tenure.definitelyCovers(dateOrNull(date))).isEqualTo(definitely);
    }

    @Test
    void anEndBeforeAnyPossibleStartIsRefused() {
        HistoricalDate may = HistoricalDate.of("2025-05", null);
        assertThatThrownBy(() -> Tenure.of(may, HistoricalDate.of("2025-04-30", null)))
                .isInstanceOf(EdtfException.class)
                .hasMessage("An office cannot be held since 2025-05 until 2025-04-30: it would end before it begins.");
        assertThatCode(() -> Tenure.of(may, HistoricalDate.of("2025-05-01", null)))
                .doesNotThrowAnyException();
    }

    private static HistoricalDate dateOrNull(String edtf) {
        return edtf == null ? null : HistoricalDate.of(edtf, null);
    }
}
