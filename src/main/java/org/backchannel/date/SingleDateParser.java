package org.backchannel.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Reads one year, month, season, day or time, with its qualifiers and unspecified digits. A qualifier after a part is
 * about that part and all to its left, one before a part about that part only (EDTF level 2); both mark the whole date
 * here.
 */
final class SingleDateParser {
    private static final Pattern LONG_YEAR = Pattern.compile("[1-9][0-9]{4,}");

    private final String date;
    private final String text;
    private boolean uncertain;
    private boolean approximate;

    /** The text is what messages quote: the whole of which the date may be a part. */
    SingleDateParser(String date, String text) {
        this.date = date;
        this.text = text;
    }

    Reading read() {
        int time = date.indexOf('T');
        if (time >= 0) {
            return dayWithTime(date.substring(0, time), date.substring(time + 1));
        }
        if (date.startsWith("Y")) {
            return longYear(withoutQualifierAfter(date.substring(1)));
        }
        String signed = withoutQualifierBefore(date);
        boolean negative = signed.startsWith("-");
        String[] parts = signed.substring(negative ? 1 : 0).split("-", -1);
        if (parts.length > 3) {
            throw refuse("A date is a year, a month and a day, as in 2025-05-14; an interval is written with a slash,"
                    + " as in 2025-05-14/2025-05-16");
        }
        DigitMask year = DatePart.year(withoutQualifierAfter(parts[0]), text);
        int[] years = years(year, negative);
        if (parts.length == 1) {
            return months(years, 1, 12, precisionOf(year));
        }
        return withMonth(year, years, parts);
    }

    private Reading withMonth(DigitMask year, int[] years, String[] parts) {
        DigitMask month = DatePart.monthOrSeason(withoutQualifiers(parts[1]), text);
        int[] months = DatePart.months(month);
        if (months.length == 0) {
            return season(year, years, month.value(), parts.length > 2);
        }
        boolean monthKnown = year.isKnown() && month.isKnown();
        DatePrecision precision = monthKnown ? DatePrecision.MONTH : precisionOf(year);
        if (parts.length == 2) {
            return months(years, months[0], months[months.length - 1], precision);
        }
        DigitMask day = DatePart.day(withoutQualifiers(parts[2]), text);
        PossibleDays days = new PossibleDays(years, months, day.valuesWithin(1, 31));
        if (days.first() == null) {
            throw refuse(days.noneBecause(day.digits()));
        }
        return reading(days.first(), days.last(), monthKnown && day.isKnown() ? DatePrecision.DAY : precision);
    }

    private Reading season(DigitMask year, int[] years, int season, boolean hasDay) {
        if (hasDay) {
            throw refuse("%d is a season and has no days: write the month instead, 01 to 12".formatted(season));
        }
        int firstMonth = 3 + 3 * (season - DatePart.FIRST_SEASON);
        YearMonth lastMonth = YearMonth.of(years[years.length - 1], firstMonth).plusMonths(2);
        return reading(
                LocalDate.of(years[0], firstMonth, 1),
                lastMonth.atEndOfMonth(),
                year.isKnown() ? DatePrecision.SEASON : precisionOf(year));
    }

    private Reading months(int[] years, int first, int last, DatePrecision precision) {
        YearMonth lastMonth = YearMonth.of(years[years.length - 1], last);
        return reading(LocalDate.of(years[0], first, 1), lastMonth.atEndOfMonth(), precision);
    }

    private Reading dayWithTime(String day, String time) {
        // LocalDate alone would also read signed longer years, and negative zero as zero.
        if (!day.matches("-?\\d{4}-\\d\\d-\\d\\d") || day.startsWith("-0000")) {
            throw refuse("A time of day follows a whole day without qualifiers, as in 2025-05-14T16:30Z");
        }
        TimeOfDay.check(time, text);
        try {
            LocalDate date = LocalDate.parse(day);
            return reading(date, date, DatePrecision.TIME);
        } catch (DateTimeException e) {
            throw refuse("The day %s does not exist".formatted(day));
        }
    }

    private Reading longYear(String digits) {
        String positive = digits.startsWith("-") ? digits.substring(1) : digits;
        if (positive.indexOf('E') >= 0) {
            throw refuse("Years with an exponent are not supported: write all digits, as in Y170000000");
        }
        if (positive.indexOf('S') >= 0) {
            throw refuse("Significant digits are not supported: write the years as an interval");
        }
        if (!LONG_YEAR.matcher(positive).matches()) {
            throw refuse("Y stands before a year of five digits or more and nothing else, as in Y170000002;"
                    + " shorter years have four digits and no Y, as in 2025");
        }
        // Years beyond are not java.time's, and ten digits not an int's.
        if (positive.length() > String.valueOf(Year.MAX_VALUE).length()) {
            throw refuse("Years run from Y-%1$d to Y%1$d".formatted(Year.MAX_VALUE));
        }
        return months(new int[] {Integer.parseInt(digits)}, 1, 12, DatePrecision.YEAR);
    }

    private int[] years(DigitMask year, boolean negative) {
        if (!negative) {
            return year.valuesWithin(0, 9999);
        }
        int[] years = year.valuesWithin(1, 9999);
        if (years.length == 0) {
            throw refuse("Year -0000: the year before 0001 is 0000, the one before that -0001");
        }
        return Arrays.stream(years).map(value -> -value).sorted().toArray();
    }

    private static DatePrecision precisionOf(DigitMask year) {
        if (year.isKnown()) {
            return DatePrecision.YEAR;
        }
        return year.digits().indexOf('X') == 3 ? DatePrecision.DECADE : DatePrecision.CENTURY;
    }

    private String withoutQualifiers(String part) {
        return withoutQualifierAfter(withoutQualifierBefore(part));
    }

    private String withoutQualifierBefore(String part) {
        return !part.isEmpty() && isQualifier(part.charAt(0)) ? part.substring(1) : part;
    }

    private String withoutQualifierAfter(String part) {
        int last = part.length() - 1;
        return last >= 0 && isQualifier(part.charAt(last)) ? part.substring(0, last) : part;
    }

    /** Remembers what the qualifier says of the date, if it is one. */
    private boolean isQualifier(char character) {
        uncertain |= character == '?' || character == '%';
        approximate |= character == '~' || character == '%';
        return character == '?' || character == '~' || character == '%';
    }

    private Reading reading(LocalDate earliest, LocalDate latest, DatePrecision precision) {
        return Reading.between(earliest, latest, precision, uncertain, approximate);
    }

    private EdtfException refuse(String reason) {
        return EdtfException.cannotRead(text, reason);
    }
}
