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

    /** HQL of the rows. */
    String from() {
        return " from " + listing.type().getSimpleName() + " " + listing.alias() + " "
                + (relation == null ? "" : relation.join() + " ");
    }

    /** Holds for the rows of those lists. */
    Condition where(Collection<Total> totals) {
        return relation == null
                ? listing.where()
                : relation.under(totals.stream().map(Total::parent).toList()).and(listing.where());
    }

    /** HQL that groups rows by list, and by {@code further} terms, possibly none. */
    String groupBy(String further) {
        String terms = relation == null ? further : further.isEmpty() ? parent() : parent() + ", " + further;
        return terms.isEmpty() ? "" : " group by " + terms;
    }

    /** The list that hangs on the parent of that key. */
    Total total(Object parent) {
        return new Total(this, relation == null ? null : (Long) parent);
    }
}
