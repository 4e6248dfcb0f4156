package org.backchannel.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in the usual ways of writing that are not EDTF. They are refused, not converted, because only the writer knows
 * whether 04/05/2025 is in April or in May; the message says what to write. Nothing here matches a date that is EDTF.
 */
final class WrittenOtherwise {
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");
    private static final Pattern WITHOUT_HYPHENS = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");
    private static final Pattern ABOUT =
            Pattern.compile("(?:circa|ca\\.?|c\\.|about|around|approximately) ?(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN_OR_UNKNOWN = Pattern.compile("(.*)/(open|unknown)|(open|unknown)/(.*)");
    private static final Pattern SMALL_X = Pattern.compile("[0-9X-]*[0-9-][uxX]*[ux][0-9uxX?~%-]*");
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212";

    private WrittenOtherwise() {}

    static void refuse(String text) {
        String reason = reason(text);
        if (reason != null) {
            throw EdtfException.cannotRead(text, reason);
        }
    }

    private static String reason(String text) {
        if (!text.equals(text.strip())) {
            return "Leave out the spaces around it";
        }
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            return about.group(1).matches("[0-9X-]+")
                    ? "Write %s~".formatted(about.group(1))
                    : "Write ~ after the date, as in 2025~";
        }
        if (text.chars().anyMatch(character -> DASHES.indexOf(character) >= 0)) {
            return "Write a plain hyphen (-) within a date and a slash (/) between the ends of an interval";
        }
        if (text.startsWith("+")) {
            return "Write the year without +";
        }
        Matcher openOrUnknown = OPEN_OR_UNKNOWN.matcher(text);
        if (openOrUnknown.matches()) {
            return "Write %s".formatted(text.replace("open", "..").replace("unknown", ""));
        }
        if (SMALL_X.matcher(text).matches()) {
            return "Write unspecified digits as capital X: %s"
                    .formatted(text.replace('u', 'X').replace('x', 'X'));
        }
        return otherOrder(text);
    }

    private static String otherOrder(String text) {
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            String monthFirst = day(yearLast.group(3), yearLast.group(1), yearLast.group(2));
            String dayFirst = day(yearLast.group(3), yearLast.group(2), yearLast.group(1));
            if (monthFirst == null || dayFirst == null || monthFirst.equals(dayFirst)) {
                return write(monthFirst == null ? dayFirst : monthFirst);
            }
            return "Write %s or %s, whichever is meant".formatted(monthFirst, dayFirst);
        }
        for (Pattern pattern : new Pattern[] {YEAR_FIRST, WITHOUT_HYPHENS}) {
            Matcher yearFirst = pattern.matcher(text);
            if (yearFirst.matches()) {
                return write(day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
            }
        }
        return null;
    }

    private static String write(String day) {
        return day == null ? "Write year, month and day, as in 2025-05-14" : "Write %s".formatted(day);
    }

    private static String day(String year, String month, String day) {
        int monthNumber = Integer.parseInt(month);
        int dayNumber = Integer.parseInt(day);
        boolean possible = monthNumber >= 1 && monthNumber <= 12 && dayNumber >= 1 && dayNumber <= 31;
        return possible ? "%s-%02d-%02d".formatted(year, monthNumber, dayNumber) : null;
    }
}
