package org.backchannel.date;

/** The digits of a year, a month or season, or a day, checked one part at a time. */
final class DatePart {
    static final int FIRST_SEASON = 21;
    static final int LAST_SEASON = 24;

    /**
     * Second half of a year, the last part that ISO 8601-2 numbers. Those after the seasons are level 2 and refused.
     */
    private static final int LAST_PART_OF_YEAR = 41;

    private DatePart() {}

    static DigitMask year(String digits, String text) {
        if (digits.indexOf('S') > 0) {
            throw EdtfException.cannotRead(
                    text,
                    "Significant digits are not supported: write X for the digits that are not known, as in 19XX,"
                            + " or the years as an interval");
        }
        requireDigits(digits, text, "A date begins with a year of four digits, as in 2025, 2025-05 or 2025-05-14");
        return switch (digits.length()) {
            case 4 -> new DigitMask(digits);
            case 3 -> throw refuse(text, "Year %1$s: a year has four digits, 0%1$s; a decade is written %1$sX", digits);
            case 2 ->
                throw refuse(text, "Year %1$s: a year has four digits, 20%1$s; a century is written %1$sXX", digits);
            case 1 -> throw refuse(text, "Year %1$s: a year has four digits, 000%1$s", digits);
            default ->
                throw refuse(
                        text, "Year %1$s: a year has four digits; a longer one begins with Y, as in Y12025", digits);
        };
    }

    static DigitMask monthOrSeason(String digits, String text) {
        String twoDigits = "Month %1$s: a month is written with two digits, as in 2025-05".formatted(digits);
        requireDigits(digits, text, twoDigits);
        if (digits.length() == 4) {
            throw refuse(text, twoDigits + "; a span of years is written with a slash, as in 2024/2025", digits);
        }
        if (digits.length() != 2) {
            throw refuse(text, twoDigits, digits);
        }
        DigitMask month = new DigitMask(digits);
        boolean known = month.isKnown();
        if (known && month.value() == 0) {
            throw refuse(text, "Month %1$s: leave out what is not known and write the year alone", digits);
        }
        if (known && month.value() > LAST_SEASON && month.value() <= LAST_PART_OF_YEAR) {
            throw refuse(
                    text,
                    "Part of the year %1$s: quarters, halves and seasons of one hemisphere are not supported;"
                            + " write the months as an interval, as in 2025-01/2025-03",
                    digits);
        }
        boolean isSeason = known && month.value() >= FIRST_SEASON && month.value() <= LAST_SEASON;
        if (!isSeason && months(month).length == 0) {
            throw refuse(text, "Month %1$s: months are 01 to 12; seasons 21 to 24", digits);
        }
        return month;
    }

    /** The months that the digits can stand for, none if they are a season. */
    static int[] months(DigitMask month) {
        return month.valuesWithin(1, 12);
    }

    static DigitMask day(String digits, String text) {
        String twoDigits = "Day %1$s: a day is written with two digits, as in 2025-05-04".formatted(digits);
        requireDigits(digits, text, twoDigits);
        if (digits.length() != 2) {
            throw refuse(text, twoDigits, digits);
        }
        if (digits.equals("00")) {
            throw refuse(text, "Day %1$s: leave out what is not known and write the month alone", digits);
        }
        return new DigitMask(digits);
    }

    private static void requireDigits(String digits, String text, String otherwise) {
        if (digits.isEmpty() || !digits.chars().allMatch(DigitMask::isDigitOrX)) {
            boolean qualifiedTwice = digits.chars().anyMatch(character -> "?~%".indexOf(character) >= 0);
            throw EdtfException.cannotRead(
                    text, qualifiedTwice ? "One qualifier is enough: ? uncertain, ~ approximate, % both" : otherwise);
        }
    }

    private static EdtfException refuse(String text, String reason, String digits) {
        return EdtfException.cannotRead(text, reason.formatted(digits));
    }
}
