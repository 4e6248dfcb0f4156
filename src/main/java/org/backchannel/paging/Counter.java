package org.backchannel.paging;

import org.backchannel.record.Recorded;

/**
 * What to count. Compared by identity: one page request makes one.
 *
 * @hidden
 */
final class Counter<T extends Recorded> {
    final Listing<T> listing;
    final Relation relation;

    /** @param relation null for a list of the root */
    Counter(Listing<T> listing, Relation relation) {
        this.listing = listing;
        this.relation = relation;
    }
}
