package org.backchannel.paging;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.record.Recorded;
import org.backchannel.record.RowReader;

/**
 * HQL of the rows of one page under each of several parents, in the order of the page: the parent's key, and then what
 * the reader reads.
 *
 * @param parents their keys
 * @param beyond holds for the rows beyond the place that the page begins at
 */
record RowsUnderParents<T extends Recorded>(
        Listing<T> listing,
        Relation relation,
        List<Long> parents,
        PageRequest request,
        Condition beyond,
        RowReader<T> reader) {
    /**
     * HQL of the parents, where something goes to each of them: by itself, since Hibernate can't name a function's rows
     * within a subquery.
     */
    static final String EACH_PARENT = "(select e.id as id from eachOf(?) e) parent";

    /** Goes to each parent for the rows of its page: an index that has them in order gives those, and no more. */
    Condition eachApart() {
        return listing.where() == Condition.ALWAYS && relation.orders(listing.ordering())
                ? byTheirLinks()
                : byThemselves();
    }

    private Condition byTheirLinks() {
        Condition where = Condition.of(relation.parent() + " = parent.id")
                .and(relation.link())
                .and(relation.byLink(beyond));
        String order = listing.direction(request).hql();
        return toEach(
                reader.columns(listing.alias()), relation.firstByLink(listing, where, request), order, where.values());
    }

    private Condition byThemselves() {
        Condition where = relation.link().and(listing.where()).and(relation.byLink(beyond));
        Ordering<T> ordering = listing.direction(request);
        // Numbering the rows, to say here which comes first, would fetch all of them: the order itself stops in time.
        String order = ordering.hql(
                column -> reader.named("t", column.substring(listing.alias().length() + 1)));
        return toEach(
                reader.named("t"),
                "(select " + reader.columnsNamed(listing.alias()) + " from " + reader.type() + " " + listing.alias()
                        + " " + relation.join() + " where " + relation.parent() + " = parent.id and (" + where.hql()
                        + ") order by " + relation.byLink(ordering.hql()) + Pages.firstRows(request.sizeAndNext())
                        + ") t",
                order,
                where.values());
    }

    private Condition toEach(String columns, String rows, String order, List<Object> given) {
        List<Object> values = new ArrayList<>(given);
        values.add(0, parents);
        return new Condition(
                "select parent.id, " + columns + " from " + EACH_PARENT + " join lateral " + rows
                        + " order by parent.id, " + order,
                values);
    }

    /** Numbers all rows of all parents, and keeps those of the pages. */
    Condition allAtOnce() {
        Condition where = relation.under(parents).and(listing.where()).and(beyond);
        String type = listing.type().getSimpleName();
        List<Object> values = new ArrayList<>(where.values());
        values.add((long) request.sizeAndNext());
        return new Condition(
                "select t.parentKey, " + reader.columns("e") + " from (select " + relation.parent()
                        + " as parentKey, " + listing.alias()
                        + ".entryId as rowKey, row_number() over (partition by " + relation.parent() + " order by "
                        + listing.direction(request).hql() + ") as place from " + type + " " + listing.alias() + " "
                        + relation.join() + " where " + where.hql() + ") t join " + type
                        + " e on e.entryId = t.rowKey where t.place <= ? order by t.parentKey, t.place",
                values);
    }
}
