package org.backchannel.paging;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.record.Recorded;

/** Counts whole lists, each no further than the configuration says: one statement for all lists of one field. */
@Singleton
public class Lengths {
    // HQL takes the first of nothing that has no order; by what is the same for all rows nothing is sorted.
    static final String ANY_ORDER = "cast(null as Long)";

    /**
     * Ends rows that are listed from: PostgreSQL plans them as if all were wanted, but reads them only as far as they are.
     * A mere limit would make it hope to come upon so many rows soon, and walk through all for the few there are.
     */
    static final String AS_IF_ALL = " order by " + ANY_ORDER + " offset 0 rows";

    @Inject
    Pages pages;

    @Inject
    PagingConfig config;

    /** The lengths of those lists, in their order. What a request has counted once isn't counted again. */
    List<Length> of(List<Total> totals) {
        List<Total> uncounted = new ArrayList<>(totals);
        uncounted.removeIf(total -> total.counter().lengths.containsKey(total));
        Total.byCounter(uncounted).forEach(this::count);
        return totals.stream().map(total -> total.counter().lengths.get(total)).toList();
    }

    /** How many rows of a type, under an alias, meet a condition. */
    public <T extends Recorded> Length of(Class<T> type, String alias, Condition where) {
        String rows = type.getSimpleName() + " " + alias + " where " + where.hql();
        Object[] counted = pages.select(counting(rows, alias, where), where.values(), where)
                .get(0);
        return Length.upTo(config.mostCounted(where), (Long) counted[0]);
    }

    /** Of one list that is made of several, which have nothing in common. */
    public Length together(List<Length> lengths) {
        long sum = lengths.stream().mapToLong(Length::count).sum();
        Length length = Length.upTo(config.mostCounted(), sum);
        return new Length(length.count(), length.exact() && lengths.stream().allMatch(Length::exact));
    }

    private void count(Counter<?> counter, List<Total> totals) {
        if (counter.itself != null) {
            totals.forEach(total -> counter.lengths.put(total, counter.itself.get()));
            return;
        }
        Listing<?> listing = counter.listing;
        if (counter.relation == null) {
            totals.forEach(total -> counter.lengths.put(total, of(listing.type(), listing.alias(), listing.where())));
            return;
        }
        totals.forEach(total -> counter.lengths.put(total, Length.NOTHING));
        Condition counts = pages.laterally() ? eachApart(counter, totals) : allAtOnce(counter, totals);
        pages.select(counts.hql(), counts.values(), listing.where())
                .forEach(row -> counter.lengths.put(
                        counter.total(row[0]), Length.upTo(config.mostCounted(listing.where()), (Long) row[1])));
    }

    /** Stops in time on PostgreSQL. */
    private String counting(String rows, String alias, Condition where) {
        if (!pages.laterally()) {
            return "select count(*) from " + rows;
        }
        return "select count(*) from (select l.rowKey as rowKey from (select " + alias + ".entryId as rowKey from "
                + rows + AS_IF_ALL + ") l order by " + ANY_ORDER + firstRows(where) + ") counted";
    }

    /** Counts each list by itself, and no further than need be. */
    private Condition eachApart(Counter<?> counter, List<Total> totals) {
        Condition where = counter.relation.link().and(counter.listing.where());
        List<Object> values = new ArrayList<>(where.values());
        values.add(0, totals.stream().map(Total::parent).toList());
        return new Condition(
                "select parent.id, count(*) from " + RowsUnderParents.EACH_PARENT + " join lateral (select "
                        + counter.key() + " as rowKey" + counter.from() + "where " + counter.parent()
                        + " = parent.id and (" + where.hql() + ") order by " + ANY_ORDER
                        + firstRows(counter.listing.where())
                        + ") t group by parent.id",
                values);
    }

    /** Counts all lists in one go, to their ends. */
    private static Condition allAtOnce(Counter<?> counter, List<Total> totals) {
        Condition where = counter.where(totals);
        return new Condition(
                "select " + counter.parent() + ", count(*)" + counter.from() + "where " + where.hql() + " group by "
                        + counter.parent(),
                where.values());
    }

    // One more than is told, to know whether there are more.
    private String firstRows(Condition where) {
        return Pages.firstRows(config.mostCounted(where) + 1);
    }
}
