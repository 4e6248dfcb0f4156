package org.backchannel.paging;

import java.util.Set;
import org.backchannel.record.Recorded;

/**
 * A list that can be paged: rows of a type, under an HQL alias, that meet a condition, in an order.
 *
 * @param alias the name that {@code where} and {@code ordering} use for a row
 */
public record Listing<T extends Recorded>(Class<T> type, String alias, Condition where, Ordering<T> ordering) {
    /** The attributes of a row that its place in the list is known by. */
    Set<String> placedBy() {
        return ordering.attributes(alias);
    }

    /** The order in which a page's rows are looked for. */
    Ordering<T> direction(PageRequest request) {
        return request.backward() ? ordering.reversed() : ordering;
    }

    /** The same rows in the order in which a page's are looked for. */
    Listing<T> directed(PageRequest request) {
        return new Listing<>(type, alias, where, direction(request));
    }

    /** Holds for the rows beyond the place that the page begins at. */
    Condition beyond(PageRequest request) {
        return request.cursor() == null
                ? Condition.ALWAYS
                : direction(request).after(Cursor.read(request.cursor(), this, request.cursorField()));
    }

    /** The rows as hanging on one parent by a link that has them in this order; null where none does. */
    Condition.Hanging inOrderOfLink() {
        Condition.Hanging hanging = where.hanging();
        return hanging != null && hanging.relation().orders(ordering) ? hanging : null;
    }

    /** Those of the rows, in the same order, that meet a condition as well. */
    Listing<T> with(Condition also) {
        return new Listing<>(type, alias, also.and(where), ordering);
    }

    /** Tells this list's cursors from those of a list with another filter or order. */
    String mark() {
        return Cursor.mark(type.getSimpleName() + "|" + where.words() + "|" + ordering.hql());
    }
}
