package org.backchannel.paging;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.record.Recorded;
import org.backchannel.record.RowReader;

/**
 * HQL of a page of which the database can't foretell how many rows pass its filter. It hopes for many, and would walk
 * through the whole list for the few there are; to collect all that pass takes as long where they are many. So one
 * statement looks for the page among the nearest rows of the list first, and only if they don't fill it collects all that
 * pass and sorts them.
 *
 * @param listing in the order in which the page's rows are looked for
 * @param beyond holds for the rows beyond the place that the page begins at
 * @param size how many rows the page may take
 */
record StagedPage<T extends Recorded>(Listing<T> listing, Condition beyond, int size, RowReader<T> reader) {
    /**
     * Selects what the reader reads of the rows of the page, in their order.
     *
     * @param nearest how many rows are looked at first
     */
    Condition select(int nearest) {
        Condition.Hanging hanging = listing.inOrderOfLink();
        Condition looked = hanging == null ? unlinked(nearest) : linked(hanging, nearest);
        Condition further = hanging == null ? listing.where() : hanging.further();
        Condition passing = listing.where().and(beyond);
        String near = "select r.rowKey as rowKey from (" + looked.hql() + ") r join " + typeAndAlias() + " on " + key()
                + " = r.rowKey where " + further.hql() + page("r");
        String all = "select p.rowKey as rowKey from (" + placed() + " from " + typeAndAlias() + " where "
                + passing.hql() + Lengths.AS_IF_ALL + ") p where (select count(*) from near f) < "
                + size + page("p");
        List<Object> values = new ArrayList<>(looked.values());
        values.addAll(further.values());
        values.addAll(passing.values());
        String page = "(select n.rowKey as rowKey from near n union (" + all + ")) page";
        return new Condition(
                "with near as (" + near + ") select " + reader.columns(listing.alias()) + " from " + page + " join "
                        + typeAndAlias() + " on " + key() + " = page.rowKey order by " + order(),
                values);
    }

    /** The first rows of the list, whatever else they have to meet. */
    private Condition unlinked(int count) {
        return new Condition(
                placed() + " from " + typeAndAlias() + " where " + beyond.hql() + " order by " + order()
                        + Pages.firstRows(count),
                beyond.values());
    }

    /** The first rows that hang on the parent, by the link alone. */
    private Condition linked(Condition.Hanging hanging, int count) {
        Relation relation = hanging.relation();
        Condition where = hanging.link().and(relation.byLink(beyond));
        return new Condition(
                relation.byLink(placed()) + " from " + relation.linking() + " where " + where.hql() + " order by "
                        + relation.byLink(order()) + Pages.firstRows(count),
                where.values());
    }

    /** Selects a row's key as {@code rowKey}, and its places in the order. */
    private String placed() {
        return "select " + key() + " as rowKey" + listing.ordering().places();
    }

    private String key() {
        return listing.alias() + ".entryId";
    }

    private String typeAndAlias() {
        return reader.type() + " " + listing.alias();
    }

    private String order() {
        return listing.ordering().hql();
    }

    /** Ends a query for as many rows as the page may take, of {@link #placed} ones under that alias. */
    private String page(String alias) {
        return " order by " + listing.ordering().hqlByPlaces(alias) + Pages.firstRows(size);
    }
}
