package org.backchannel.paging;

import java.util.function.IntSupplier;
import org.backchannel.record.Recorded;

/**
 * What to count. Compared by identity: one page request makes one.
 *
 * @hidden
 */
final class Counter<T extends Recorded> {
    final Listing<T> listing;
    final Relation relation;
    final IntSupplier itself;

    /** @param relation null for a list of the root */
    Counter(Listing<T> listing, Relation relation) {
        this.listing = listing;
        this.relation = relation;
        this.itself = null;
    }

    /** @param itself counts the list, which no listing describes */
    Counter(IntSupplier itself) {
        this.listing = null;
        this.relation = null;
        this.itself = itself;
    }
}
