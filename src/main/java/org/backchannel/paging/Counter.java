package org.backchannel.paging;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.backchannel.record.Recorded;

/**
 * What to count. Compared by identity: one page request makes one.
 *
 * @hidden
 */
final class Counter<T extends Recorded> {
    /** HQL of the key of the parent on which the list of one of {@link #rows} hangs. */
    static final String LIST = "listed.parentKey";

    final Listing<T> listing;
    final Relation relation;
    final Supplier<Length> itself;

    /** What was counted so far. */
    final Map<Total, Length> lengths = new HashMap<>();

    /** @param relation null for a list of the root */
    Counter(Listing<T> listing, Relation relation) {
        this.listing = listing;
        this.relation = relation;
        this.itself = null;
    }

    /** @param itself counts the list, which no listing describes */
    Counter(Supplier<Length> itself) {
        this.listing = null;
        this.relation = null;
        this.itself = itself;
    }

    /** HQL of the key of the parent on which a row's list hangs; lists of the root all hang on 0. */
    String parent() {
        return relation == null ? "0L" : relation.parent();
    }

    /** HQL of the rows: of the link's alone, where nothing is asked of what they link to. */
    String from() {
        return isOfLinksAlone()
                ? " from " + relation.linking() + " "
                : " from " + listing.type().getSimpleName() + " " + listing.alias() + " "
                        + (relation == null ? "" : relation.join() + " ");
    }

    /** HQL of a row's key. */
    String key() {
        String key = listing.alias() + ".entryId";
        return isOfLinksAlone() ? relation.byLink(key) : key;
    }

    private boolean isOfLinksAlone() {
        return relation != null && relation.linking() != null && listing.where() == Condition.ALWAYS;
    }

    /** Holds for the rows of those lists. */
    Condition where(Collection<Total> totals) {
        return relation == null
                ? listing.where()
                : relation.under(totals.stream().map(Total::parent).toList()).and(listing.where());
    }

    /**
     * HQL of those lists' rows, after {@code from}, to be told into groups: of each list no more than {@code most}, those
     * that were recorded first. Their list is {@link #LIST}.
     */
    Condition rows(Collection<Total> totals, int most) {
        Condition where = where(totals);
        String keys = "select " + parent() + " as parentKey, " + key() + " as rowKey";
        String order = " order by " + key();
        String bounded = relation == null
                ? keys + from() + "where " + where.hql() + order + Pages.firstRows(most)
                : "select r.parentKey as parentKey, r.rowKey as rowKey from (" + keys
                        + ", row_number() over (partition by " + parent() + order + ") as place" + from() + "where "
                        + where.hql() + ") r where r.place <= " + most;
        return new Condition(
                "(" + bounded + ") listed join " + listing.type().getSimpleName() + " " + listing.alias() + " on "
                        + listing.alias() + ".entryId = listed.rowKey ",
                where.values());
    }

    /** The list that hangs on the parent of that key. */
    Total total(Object parent) {
        return new Total(this, relation == null ? null : (Long) parent);
    }
}
