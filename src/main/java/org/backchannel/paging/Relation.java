package org.backchannel.paging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How the rows of a listing hang on their parents.
 *
 * @param parent HQL of the parent's key, seen from a row: {@code s.meeting.entryId}
 * @param join HQL of the joins that {@code parent} and {@code link} need, possibly empty
 * @param link what else has to hold between the two
 * @param linking type and alias of the link's rows, {@code Involvement i}, each of which is one row's; null where nothing is
 *     repeated
 * @param repeated HQL of a row's columns, its key among them, and of those of the same values that the link has: an index
 *     of the link's finds the first rows of one parent in their order
 */
public record Relation(String parent, String join, Condition link, String linking, Map<String, String> repeated) {
    public Relation(String parent, String join, Condition link) {
        this(parent, join, link, null, Map.of());
    }

    /**
     * Through a link's rows that repeat columns of the list's.
     *
     * @param alias that of the list's rows
     */
    public static Relation linked(
            String alias, String linking, String parent, Condition link, Map<String, String> repeated) {
        String key = alias + ".entryId";
        return new Relation(
                parent, "join " + linking + " on " + repeated.get(key) + " = " + key, link, linking, repeated);
    }

    public static Relation through(String parent) {
        return new Relation(parent, "", Condition.ALWAYS);
    }

    /** The same HQL, by the link's own columns where it has them. */
    String byLink(String hql) {
        String result = hql;
        for (Map.Entry<String, String> column : repeated.entrySet()) {
            result = result.replace(column.getKey(), column.getValue());
        }
        return result;
    }

    /** The same condition, by the link's own columns where it has them. */
    Condition byLink(Condition condition) {
        return condition == Condition.ALWAYS ? condition : new Condition(byLink(condition.hql()), condition.values());
    }

    /** Whether the link has all columns of that order. */
    boolean orders(Ordering<?> ordering) {
        return ordering.terms().stream().map(Ordering.Term::hql).allMatch(repeated::containsKey);
    }

    /**
     * HQL of a page's rows, from the link on, which alone tells their keys. Where several rows are of one day all of them
     * are looked at, to say which come first, but only in the link's index.
     *
     * @param where names no columns but the link's
     */
    String firstByLink(Listing<?> listing, Condition where, PageRequest request) {
        String key = listing.alias() + ".entryId";
        return "(select " + byLink(key) + " as rowKey from " + linking + " where " + where.hql() + " order by "
                + byLink(listing.direction(request).hql()) + Pages.firstRows(request.sizeAndNext()) + ") t join "
                + listing.type().getSimpleName() + " " + listing.alias() + " on " + key + " = t.rowKey";
    }

    /** Holds for the rows under an alias that hang on that parent by a row of the link, which there has to be. */
    public Condition on(Long parent, String alias) {
        String key = alias + ".entryId";
        List<Object> values = new ArrayList<>(link.values());
        values.add(parent);
        return new Condition(
                        "exists (select 1 from " + linking + " where " + link.hql() + " and " + this.parent
                                + " = ? and " + byLink(key) + " = " + key + ")",
                        values)
                .hangingOn(parent, this);
    }

    /** Holds for the rows that hang on one of those parents. */
    Condition under(Collection<Long> parents) {
        return Condition.of("among(?, " + parent + ")", parents).and(link);
    }
}
