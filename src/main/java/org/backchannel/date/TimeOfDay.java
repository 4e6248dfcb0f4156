package org.backchannel.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a date after T. It is checked and otherwise left alone: the record is ordered by days.
 *
 * <p>ISO 8601-1 in the extended format (with colons): hours and minutes, seconds and their fraction if given, and
 * {@code Z}, an offset or nothing, which is the local time of the place.
 */
final class TimeOfDay {
    private static final Pattern FORM = Pattern.compile("(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.\\d+)?)?(Z|[+-].*)?");
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d\\d)(?::(\\d\\d))?");

    private TimeOfDay() {}

    static void check(String time, String text) {
        Matcher form = FORM.matcher(time);
        if (!form.matches()) {
            throw EdtfException.cannotRead(
                    text,
                    "A time of day is written 16:30 or 16:30:00, followed by Z, an offset such as +02:00, or nothing");
        }
        if (form.group(1).equals("24")) {
            throw EdtfException.cannotRead(text, "Hour 24: write midnight as 00:00 of the day after it");
        }
        atMost(23, form.group(1), "Hour %s: hours are 00 to 23", text);
        atMost(59, form.group(2), "Minute %s: minutes are 00 to 59", text);
        atMost(59, form.group(3), "Second %s: seconds are 00 to 59", text);
        String zone = form.group(4);
        if (zone != null && !zone.equals("Z")) {
            checkOffset(zone, text);
        }
    }

    private static void checkOffset(String zone, String text) {
        Matcher offset = OFFSET.matcher(zone);
        if (!offset.matches()) {
            throw EdtfException.cannotRead(
                    text,
                    "Offset %s: write hours and minutes with a colon, as in +02:00, or Z for UTC".formatted(zone));
        }
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        int fromUtc = Integer.parseInt(offset.group(2)) * 60 + minutes;
        // The widest offsets in use, Baker Island's and Kiribati's: beyond them is a slip.
        int widest = offset.group(1).equals("-") ? 12 * 60 : 14 * 60;
        if (minutes > 59 || fromUtc > widest) {
            throw EdtfException.cannotRead(text, "Offset %s: offsets are -12:00 to +14:00".formatted(zone));
        }
    }

    private static void atMost(int maximum, String digits, String reason, String text) {
        if (digits != null && Integer.parseInt(digits) > maximum) {
            throw EdtfException.cannotRead(text, reason.formatted(digits));
        }
    }
}
