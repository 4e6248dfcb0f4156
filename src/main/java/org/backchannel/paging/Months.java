package org.backchannel.paging;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what lists hold month by month: one statement for all lists of one field. */
@Singleton
public class Months {
    public static final String FROM = "The first month to list: that of this day. The first of all, if left out.";
    public static final String FIRST = "How many months, the earliest first: 1 to 100, 20 unless given.";

    @Inject
    Pages pages;

    @Inject
    PagingConfig config;

    /** What is counted: HQL of the join from the listed row, possibly empty, the alias of what has the date, which. */
    public record Dated(String join, String alias, Condition which) {
        /** The rows of the list themselves, under that alias. */
        public static Dated itself(String alias) {
            return new Dated("", alias, Condition.ALWAYS);
        }
    }

    /** For each connection, in their order, how its whole list is spread over the months. */
    public List<MonthCounts> of(List<? extends Connection> connections, Dated dated, LocalDate from, Integer first) {
        int size = PageRequest.size(first);
        List<Total> totals = connections.stream().map(Connection::total).toList();
        Map<Total, Spread> spreads = new HashMap<>();
        Total.byCounter(totals).forEach((counter, of) -> spread(counter, of, dated, spreads));
        return totals.stream()
                .map(total -> spreads.getOrDefault(total, new Spread()).months(from, size, total))
                .toList();
    }

    // The days, not their months: the two databases number the years before the first one differently.
    private void spread(Counter<?> counter, List<Total> totals, Dated dated, Map<Total, Spread> spreads) {
        Condition rows = counter.rows(totals, config.mostCounted(counter.listing.where()));
        List<Object> values = new ArrayList<>(rows.values());
        values.addAll(dated.which().values());
        String earliest = dated.alias() + ".date.earliest";
        String latest = dated.alias() + ".date.latest";
        pages.select(
                        "select " + Counter.LIST + ", " + earliest + ", " + latest + ", count(distinct "
                                + dated.alias() + ".entryId) from " + rows.hql() + dated.join() + " where "
                                + dated.which().hql() + " group by " + Counter.LIST + ", " + earliest + ", " + latest,
                        values)
                .forEach(row -> spreads.computeIfAbsent(counter.total(row[0]), total -> new Spread())
                        .add((LocalDate) row[1], (LocalDate) row[2], ((Long) row[3]).intValue()));
    }
}
