package org.backchannel.paging;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backchannel.date.HistoricalDate;

/** Lays dates out over the months that they can mean. */
final class Spread {
    private final Map<YearMonth, Integer> certain = new HashMap<>();
    // By how much the number of dates that can mean a month changes from the month before to this one.
    private final TreeMap<YearMonth, Integer> changes = new TreeMap<>();
    private LocalDate firstKnown = HistoricalDate.END;
    private LocalDate lastKnown = HistoricalDate.BEGINNING;
    private int inOne;
    private int inSeveral;
    private int open;

    /** Adds so many dates that can mean the days from {@code earliest} to {@code latest}. */
    void add(LocalDate earliest, LocalDate latest, int count) {
        YearMonth first = YearMonth.from(earliest);
        YearMonth last = YearMonth.from(latest);
        changes.merge(first, count, Integer::sum);
        changes.merge(last.plusMonths(1), -count, Integer::sum);
        if (earliest.equals(HistoricalDate.BEGINNING) || latest.equals(HistoricalDate.END)) {
            open += count;
        } else if (first.equals(last)) {
            inOne += count;
            certain.merge(first, count, Integer::sum);
        } else {
            inSeveral += count;
        }
        for (LocalDate day : List.of(earliest, latest)) {
            if (!day.equals(HistoricalDate.BEGINNING) && !day.equals(HistoricalDate.END)) {
                firstKnown = day.isBefore(firstKnown) ? day : firstKnown;
                lastKnown = day.isAfter(lastKnown) ? day : lastKnown;
            }
        }
    }

    /**
     * At most {@code size} months, the first not before that of {@code from}, null for the first of all.
     *
     * @param total of the list whose dates these are
     */
    MonthCounts months(LocalDate from, int size, Total total) {
        List<MonthCount> months = new ArrayList<>();
        YearMonth month = YearMonth.from(from == null || from.isBefore(firstKnown) ? firstKnown : from);
        YearMonth end = YearMonth.from(lastKnown);
        LocalDate next = null;
        int possible = changes.headMap(month, true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        while (month != null && !month.isAfter(end) && next == null) {
            if (possible > 0 && months.size() == size) {
                next = month.atDay(1);
            } else if (possible > 0) {
                months.add(new MonthCount(month, certain.getOrDefault(month, 0), possible));
            }
            // Over a time in which nothing was, straight to its end: it may be centuries.
            month = possible > 0 ? month.plusMonths(1) : changes.higherKey(month);
            possible += month == null ? 0 : changes.getOrDefault(month, 0);
        }
        return new MonthCounts(months, next, inOne, inSeveral, open, total);
    }
}
