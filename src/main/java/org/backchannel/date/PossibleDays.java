package org.backchannel.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The days that unspecified digits leave open: every existing combination of these years, months and days, each
 * ascending.
 */
record PossibleDays(int[] years, int[] months, int[] days) {

    /** The first of the days, or null if none of the combinations exists, as on 30 February. */
    LocalDate first() {
        return firstExisting(ascending(years), ascending(months), ascending(days));
    }

    LocalDate last() {
        return firstExisting(descending(years), descending(months), descending(days));
    }

    // Passes over years only while looking for 29 February, so at most 10,000 of them (XXXX-02-30).
    private static LocalDate firstExisting(List<Integer> years, List<Integer> months, List<Integer> days) {
        for (int year : years) {
            for (int month : months) {
                int length = YearMonth.of(year, month).lengthOfMonth();
                for (int day : days) {
                    if (day <= length) {
                        return LocalDate.of(year, month, day);
                    }
                }
            }
        }
        return null;
    }

    /** Why there is no such day. */
    String noneBecause(String day) {
        if (months.length > 1) {
            return "Day %s: none of the possible months has it".formatted(day);
        }
        Month month = Month.of(months[0]);
        String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (days.length == 0 || days[0] > month.maxLength()) {
            return "Day %s: %s has at most %d days".formatted(day, name, month.maxLength());
        }
        if (years.length > 1) {
            return "Day %s: none of the possible years has it".formatted(day);
        }
        return "Day %s: %s %04d has %d days".formatted(day, name, years[0], month.minLength());
    }

    private static List<Integer> ascending(int[] values) {
        return IntStream.of(values).boxed().toList();
    }

    private static List<Integer> descending(int[] values) {
        return IntStream.of(values).boxed().sorted(Collections.reverseOrder()).toList();
    }
}
