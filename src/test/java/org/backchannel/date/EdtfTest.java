package org.backchannel.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    /** The table of the domain vocabulary, 4.3: checked against npm edtf 4.11.1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-05                 | 2025-05-01 | 2025-05-31",
                "2025-05~                | 2025-05-01 | 2025-05-31",
                "2025-05?                | 2025-05-01 | 2025-05-31",
                "2025-05%                | 2025-05-01 | 2025-05-31",
                "2025-05-XX              | 2025-05-01 | 2025-05-31",
                "2025-05-14/..           | 2025-05-14 | OPEN",
                "2025-05-14/             | 2025-05-14 | UNKNOWN",
                "[2025-05-13,2025-05-14] | 2025-05-13 | 2025-05-14",
                "[..2025-05-14]          | OPEN       | 2025-05-14",
                "2025-05-1X              | 2025-05-10 | 2025-05-19",
                "2025-04-XX/2025-05-XX   | 2025-04-01 | 2025-05-31",
            })
    void theDaysADateCanMean(String edtf, String earliest, String latest) {
        assertThat(days(edtf)).isEqualTo(earliest + " to " + latest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13", "2025-02-30", "2025-5-4", "05/14/2025", "circa 2025"})
    void whatTheVocabularySaysIsRefused(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(EdtfException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Level 0
                "2025                        | 2025-01-01 | 2025-12-31",
                "0000                        | 0000-01-01 | 0000-12-31",
                "2025-05-14                  | 2025-05-14 | 2025-05-14",
                "2024-02-29                  | 2024-02-29 | 2024-02-29",
                "2024-02                     | 2024-02-01 | 2024-02-29",
                "2025-05-14T23:30            | 2025-05-14 | 2025-05-14",
                "2025-05-14T23:30:59Z        | 2025-05-14 | 2025-05-14",
                "2025-05-14T23:30:59.250Z    | 2025-05-14 | 2025-05-14",
                "2025-05-14T23:30:00-05:00   | 2025-05-14 | 2025-05-14",
                "2025-05-14T00:30:00+14      | 2025-05-14 | 2025-05-14",
                "2025-05-13/2025-05-16       | 2025-05-13 | 2025-05-16",
                "2025-05-14/2025-05-14       | 2025-05-14 | 2025-05-14",
                "2024/2025-05                | 2024-01-01 | 2025-05-31",
                "2025-12/2025                | 2025-12-01 | 2025-12-31",
                // Level 1
                "Y170000002                  | +170000002-01-01 | +170000002-12-31",
                "Y-170000002                 | -170000002-01-01 | -170000002-12-31",
                "Y999999999                  | +999999999-01-01 | +999999999-12-31",
                "-0044-03-15                 | -0044-03-15 | -0044-03-15",
                "-0044                       | -0044-01-01 | -0044-12-31",
                "2025-21                     | 2025-03-01 | 2025-05-31",
                "2025-22                     | 2025-06-01 | 2025-08-31",
                "2025-23                     | 2025-09-01 | 2025-11-30",
                "2023-24                     | 2023-12-01 | 2024-02-29",
                "2025-21~                    | 2025-03-01 | 2025-05-31",
                "2025-05-14%                 | 2025-05-14 | 2025-05-14",
                "201X                        | 2010-01-01 | 2019-12-31",
                "20XX                        | 2000-01-01 | 2099-12-31",
                "-001X                       | -0019-01-01 | -0010-12-31",
                "-000X                       | -0009-01-01 | -0001-12-31",
                "2025-XX                     | 2025-01-01 | 2025-12-31",
                "2025-XX-XX                  | 2025-01-01 | 2025-12-31",
                "../2025-05-14               | OPEN       | 2025-05-14",
                "/2025-05-14                 | UNKNOWN    | 2025-05-14",
                "../                         | refused    | refused",
                "2025-05~/2025-06-15?        | 2025-05-01 | 2025-06-15",
                "2025-21/..                  | 2025-03-01 | OPEN",
                // Level 2: sets
                "{2024,2025-05}              | 2024-01-01 | 2025-05-31",
                "{2025-05-14..}              | 2025-05-14 | OPEN",
                "[1667,1668, 1670..1672]     | 1667-01-01 | 1672-12-31",
                "[2025-06,2024,2025-01]      | 2024-01-01 | 2025-06-30",
                "[..2024,2025-05..]          | OPEN       | OPEN",
                "[2025-05-1X,2025-06~]       | 2025-05-10 | 2025-06-30",
                // Level 2: qualifiers of a part
                "2025-05~-14                 | 2025-05-14 | 2025-05-14",
                "2025-?05-14                 | 2025-05-14 | 2025-05-14",
                "?2025-05-~14                | 2025-05-14 | 2025-05-14",
                "~-0044-03                   | -0044-03-01 | -0044-03-31",
                // Level 2: unspecified digits
                "156X-12-25                  | 1560-12-25 | 1569-12-25",
                "1XXX-12-XX                  | 1000-12-01 | 1999-12-31",
                "1XXX-XX                     | 1000-01-01 | 1999-12-31",
                "2025-1X                     | 2025-10-01 | 2025-12-31",
                "2025-X2                     | 2025-02-01 | 2025-12-31",
                "2025-XX-31                  | 2025-01-31 | 2025-12-31",
                "2025-X1-31                  | 2025-01-31 | 2025-01-31",
                "2025-02-3X                  | refused    | refused",
                "2025-02-2X                  | 2025-02-20 | 2025-02-28",
                "2025-05-X5                  | 2025-05-05 | 2025-05-25",
                "2025-05-3X                  | 2025-05-30 | 2025-05-31",
                "19XX-02-29                  | 1904-02-29 | 1996-02-29",
                "XXXX-02-29                  | 0000-02-29 | 9996-02-29",
                "201X-22                     | 2010-06-01 | 2019-08-31",
                "156X~                       | 1560-01-01 | 1569-12-31",
            })
    void otherFormsAndTheirDays(String edtf, String earliest, String latest) {
        assertThat(days(edtf)).isEqualTo(earliest + " to " + latest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-05-14T16:30Z | TIME",
                "2025-05-14~       | DAY",
                "2025-05           | MONTH",
                "2025-05-XX        | MONTH",
                "2025-05-1X        | MONTH",
                "2025-24           | SEASON",
                "2025              | YEAR",
                "2025-XX           | YEAR",
                "2025-XX-14        | YEAR",
                "2025-1X-01        | YEAR",
                "Y12025            | YEAR",
                "202X              | DECADE",
                "156X-12-25        | DECADE",
                "201X-21           | DECADE",
                "20XX              | CENTURY",
                "15X6              | CENTURY",
                "1XXX-12-XX        | CENTURY",
                "XXXX              | CENTURY",
                "2025/2025         | INTERVAL",
                "[2025]            | SET",
            })
    void precisionIsTheFinestUnitThatSurelyHoldsTheDate(String edtf, DatePrecision precision) {
        assertThat(Edtf.parse(edtf).precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-05-14      | false | false",
                "2025-05-14?     | true  | false",
                "2025-05-14~     | false | true",
                "2025-05-14%     | true  | true",
                "2025?-05-14     | true  | false",
                "2025-~05-14     | false | true",
                "?2025-05-~14    | true  | true",
                "Y12025~         | false | true",
                "2025?/..        | true  | false",
                "../2025-05~     | false | true",
                "[2024,2025%]    | true  | true",
            })
    void aQualifierOfAnyPartQualifiesTheDate(String edtf, boolean uncertain, boolean approximate) {
        Edtf date = Edtf.parse(edtf);
        assertThat(date.uncertain()).isEqualTo(uncertain);
        assertThat(date.approximate()).isEqualTo(approximate);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Out of range
                "2025-13                | Month 13: months are 01 to 12; seasons 21 to 24",
                "2025-42                | Month 42: months are 01 to 12; seasons 21 to 24",
                "2025-2X                | Month 2X: months are 01 to 12; seasons 21 to 24",
                "2025-00                | Month 00: leave out what is not known and write the year alone",
                "2005-00-00             | Month 00: leave out what is not known and write the year alone",
                "2025-05-00             | Day 00: leave out what is not known and write the month alone",
                "2025-02-30             | Day 30: February has at most 29 days",
                "2025-02-29             | Day 29: February 2025 has 28 days",
                "20X1-02-29             | Day 29: none of the possible years has it",
                "2025-06-31             | Day 31: June has at most 30 days",
                "2025-05-4X             | Day 4X: May has at most 31 days",
                "2025-X1-32             | Day 32: none of the possible months has it",
                "2025-21-14             | 21 is a season and has no days: write the month instead, 01 to 12",
                "-0000                  | Year -0000: the year before 0001 is 0000, the one before that -0001",
                "Y1000000000            | Years run from Y-999999999 to Y999999999",
                "2025-05-14T24:00       | Hour 24: write midnight as 00:00 of the day after it",
                "2025-05-14T25:00       | Hour 25: hours are 00 to 23",
                "2025-05-14T16:60       | Minute 60: minutes are 00 to 59",
                "2025-05-14T16:30:61Z   | Second 61: seconds are 00 to 59",
                "2025-05-14T16:30+15:00 | Offset +15:00: offsets are -12:00 to +14:00",
                "2025-02-30T16:30       | The day 2025-02-30 does not exist",
                // Digits too few or too many
                "2025-5-4               | Month 5: a month is written with two digits, as in 2025-05",
                "2025-05-4              | Day 4: a day is written with two digits, as in 2025-05-04",
                "844                    | Year 844: a year has four digits, 0844; a decade is written 844X",
                "20                     | Year 20: a year has four digits, 2020; a century is written 20XX",
                "12025                  | Year 12025: a year has four digits; a longer one begins with Y, as in Y12025",
                "2024-2025              | Month 2025: a month is written with two digits, as in 2025-05;"
                        + " a span of years is written with a slash, as in 2024/2025",
                "2025-05-14-16          | A date is a year, a month and a day, as in 2025-05-14;"
                        + " an interval is written with a slash, as in 2025-05-14/2025-05-16",
                "Y2025                  | Y stands before a year of five digits or more and nothing else, as in"
                        + " Y170000002; shorter years have four digits and no Y, as in 2025",
                // Other ways of writing
                "05/14/2025             | Write 2025-05-14",
                "14.5.2025              | Write 2025-05-14",
                "04/05/2025             | Write 2025-04-05 or 2025-05-04, whichever is meant",
                "2025/05/14             | Write 2025-05-14",
                "20250514               | Write 2025-05-14",
                "circa 2025             | Write 2025~",
                "about last May         | Write ~ after the date, as in 2025~",
                "201u                   | Write unspecified digits as capital X: 201X",
                "2025-05-xx             | Write unspecified digits as capital X: 2025-05-XX",
                "2025-05-14/open        | Write 2025-05-14/..",
                "unknown/2025           | Write /2025",
                "2024\u20132025         | Write a plain hyphen (-) within a date and a slash (/) between the ends of an"
                        + " interval",
                "+2025                  | Write the year without +",
                "14 May 2025            | A date begins with a year of four digits, as in 2025, 2025-05 or 2025-05-14",
                "2025?~                 | One qualifier is enough: ? uncertain, ~ approximate, % both",
                "2025-05-14T1630Z       | A time of day is written 16:30 or 16:30:00, followed by Z, an offset such as"
                        + " +02:00, or nothing",
                "2025-05-14T16:30-0500  | Offset -0500: write hours and minutes with a colon, as in +02:00, or Z for"
                        + " UTC",
                "2025-05T16:30          | A time of day follows a whole day without qualifiers, as in"
                        + " 2025-05-14T16:30Z",
                // Intervals and sets
                "2025-05-14/2025-05-13  | The interval is reversed: write the earlier date first,"
                        + " 2025-05-13/2025-05-14",
                "2025/2026/2027         | An interval has one slash, between its start and its end, as in"
                        + " 2025-05-14/2025-05-16",
                "/                      | An interval needs a date at one end at least, as in 2025-05-14/.. or"
                        + " ../2025-05-14",
                "2025-05-14/P3D         | A duration such as P3D is no end of an interval: write the date it leads to",
                "2025-05-14T16:30/..    | A time of day stands only with a single day: leave out T16:30",
                "[2025,2026             | A set that begins with [ ends with the only ]",
                "[2025,2026}            | A set that begins with [ ends with the only ]",
                "[2025,,2026]           | A date is missing in the set: write the dates between commas, as in"
                        + " [2025-05-13,2025-05-14]; two dots stand before the first, after the last or between two of"
                        + " them",
                "[..]                   | A date is missing in the set: write the dates between commas, as in"
                        + " [2025-05-13,2025-05-14]; two dots stand before the first, after the last or between two of"
                        + " them",
                "[2025,..2026]          | A date is missing in the set: write the dates between commas, as in"
                        + " [2025-05-13,2025-05-14]; two dots stand before the first, after the last or between two of"
                        + " them",
                "[..2025..]             | Two dots stand once in a member of a set: before the first, after the last or"
                        + " between two dates",
                "[2024/2025]            | An interval is no member of a set: write 2024..2025",
                "[2026..2025]           | 2026..2025 is reversed: write the earlier date first",
                // Level 2 that is not supported
                "Y-17E7                 | Years with an exponent are not supported: write all digits, as in Y170000000",
                "1950S2                 | Significant digits are not supported: write X for the digits that are not"
                        + " known, as in 19XX, or the years as an interval",
                "Y171010000S3           | Significant digits are not supported: write the years as an interval",
                "2025-33                | Part of the year 33: quarters, halves and seasons of one hemisphere are not"
                        + " supported; write the months as an interval, as in 2025-01/2025-03",
            })
    void aRefusalSaysWhatIsWrongAndWhatToWrite(String text, String reason) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(EdtfException.class)
                .hasMessage("Cannot read the date '%s'. %s.", text, reason);
    }

    @Test
    void aMissingOrEndlessTextIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> Edtf.parse(null)).hasMessageStartingWith("A date is missing.");
        assertThatThrownBy(() -> Edtf.parse(" \t")).hasMessageStartingWith("A date is missing.");
        assertThatThrownBy(() -> Edtf.parse("9".repeat(1_000_000)))
                .hasMessageStartingWith("A date has at most 100 characters; this text has 1000000.");
        assertThatThrownBy(() -> Edtf.parse("2025 ")).hasMessageContaining("Leave out the spaces around it");
    }

    @Test
    void datesAreEqualByTextAndNotByDays() {
        assertThat(Edtf.parse("2025-05")).isEqualTo(Edtf.parse("2025-05")).hasSameHashCodeAs(Edtf.parse("2025-05"));
        assertThat(Edtf.parse("2025-05")).isNotEqualTo(Edtf.parse("2025-05-XX"));
    }

    /** "2025-05-01 to OPEN", or "refused to refused", which keeps the tables above in three columns. */
    private static String days(String edtf) {
        try {
            Edtf date = Edtf.parse(edtf);
            Object first = date.earliest() == null ? date.startBound() : date.earliest();
            Object last = date.latest() == null ? date.endBound() : date.latest();
            return first + " to " + last;
        } catch (EdtfException e) {
            return "refused to refused";
        }
    }
}
