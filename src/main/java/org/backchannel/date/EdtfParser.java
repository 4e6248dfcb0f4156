package org.backchannel.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells single dates, intervals and sets apart and puts the latter two together from the single dates in them. */
final class EdtfParser {
    /**
     * Enough for a set of eight days; the notation itself has no limit, the column and the patience of a reader have.
     */
    static final int MAXIMUM_LENGTH = 100;

    private final String text;

    private EdtfParser(String text) {
        this.text = text;
    }

    static Reading read(String text) {
        if (text == null || text.isBlank()) {
            throw new EdtfException("A date is missing. Write one such as 2025-05-14, 2025-05 or 2025.");
        }
        if (text.length() > MAXIMUM_LENGTH) {
            throw new EdtfException(
                    "A date has at most %d characters; this text has %d. Write the date alone, such as 2025-05-14."
                            .formatted(MAXIMUM_LENGTH, text.length()));
        }
        WrittenOtherwise.refuse(text);
        return new EdtfParser(text).read();
    }

    private Reading read() {
        if (text.startsWith("[") || text.startsWith("{")) {
            return set();
        }
        return text.indexOf('/') >= 0 ? interval() : new SingleDateParser(text, text).read();
    }

    private Reading interval() {
        String[] ends = text.split("/", -1);
        if (ends.length > 2) {
            throw refuse("An interval has one slash, between its start and its end, as in 2025-05-14/2025-05-16");
        }
        Reading start = end(ends[0]);
        Reading end = end(ends[1]);
        if (start.startBound() != DateBound.KNOWN && end.endBound() != DateBound.KNOWN) {
            throw refuse("An interval needs a date at one end at least, as in 2025-05-14/.. or ../2025-05-14");
        }
        if (start.earliest() != null && end.latest() != null && start.earliest().isAfter(end.latest())) {
            throw refuse("The interval is reversed: write the earlier date first, %s/%s".formatted(ends[1], ends[0]));
        }
        return new Reading(
                start.earliest(),
                end.latest(),
                start.startBound(),
                end.endBound(),
                DatePrecision.INTERVAL,
                start.uncertain() || end.uncertain(),
                start.approximate() || end.approximate());
    }

    private Reading end(String date) {
        return switch (date) {
            case "" -> Reading.without(DateBound.UNKNOWN);
            case ".." -> Reading.without(DateBound.OPEN);
            default -> member(date);
        };
    }

    private Reading set() {
        char closing = text.charAt(0) == '[' ? ']' : '}';
        if (text.indexOf(closing) != text.length() - 1) {
            throw refuse("A set that begins with %s ends with the only %s".formatted(text.charAt(0), closing));
        }
        String[] members = text.substring(1, text.length() - 1).split(",", -1);
        boolean openStart = members[0].startsWith("..");
        boolean openEnd = members[members.length - 1].endsWith("..");
        List<Reading> dates = new ArrayList<>();
        for (int i = 0; i < members.length; i++) {
            // The examples of the draft of 2012, [1667,1668, 1670..1672], have a space after a comma, and others still
            // read it.
            String member = i > 0 && members[i].startsWith(" ") ? members[i].substring(1) : members[i];
            if (i == 0 && openStart) {
                dates.add(only(member.substring(2)));
            } else if (i == members.length - 1 && openEnd) {
                dates.add(only(member.substring(0, member.length() - 2)));
            } else {
                addRange(member, dates);
            }
        }
        return setOf(dates, openStart, openEnd);
    }

    private static Reading setOf(List<Reading> dates, boolean openStart, boolean openEnd) {
        // The members need not be in order.
        LocalDate earliest = dates.stream()
                .map(Reading::earliest)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate latest = dates.stream()
                .map(Reading::latest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Reading(
                openStart ? null : earliest,
                openEnd ? null : latest,
                openStart ? DateBound.OPEN : DateBound.KNOWN,
                openEnd ? DateBound.OPEN : DateBound.KNOWN,
                DatePrecision.SET,
                dates.stream().anyMatch(Reading::uncertain),
                dates.stream().anyMatch(Reading::approximate));
    }

    private void addRange(String member, List<Reading> dates) {
        int dots = member.indexOf("..");
        if (dots < 0) {
            dates.add(only(member));
            return;
        }
        Reading first = only(member.substring(0, dots));
        Reading last = only(member.substring(dots + 2));
        if (first.earliest().isAfter(last.latest())) {
            throw refuse("%s is reversed: write the earlier date first".formatted(member));
        }
        dates.add(first);
        dates.add(last);
    }

    private Reading only(String date) {
        if (date.isEmpty()) {
            throw refuse("A date is missing in the set: write the dates between commas, as in [2025-05-13,2025-05-14];"
                    + " two dots stand before the first, after the last or between two of them");
        }
        if (date.indexOf('/') >= 0) {
            throw refuse("An interval is no member of a set: write %s".formatted(date.replace("/", "..")));
        }
        if (date.contains("..")) {
            throw refuse(
                    "Two dots stand once in a member of a set: before the first, after the last or between two dates");
        }
        return member(date);
    }

    private Reading member(String date) {
        if (date.indexOf('T') > 0) {
            throw refuse("A time of day stands only with a single day: leave out %s"
                    .formatted(date.substring(date.indexOf('T'))));
        }
        if (date.startsWith("P")) {
            throw refuse("A duration such as %s is no end of an interval: write the date it leads to".formatted(date));
        }
        return new SingleDateParser(date, text).read();
    }

    private EdtfException refuse(String reason) {
        return EdtfException.cannotRead(text, reason);
    }
}
