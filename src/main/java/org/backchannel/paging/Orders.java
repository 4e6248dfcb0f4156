package org.backchannel.paging;

import java.util.List;
import java.util.function.BiFunction;
import org.backchannel.record.Recorded;
import org.backchannel.refusal.Refusal;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;

/** Turns the orders that a caller asked for, or a type's own order, into terms. */
public final class Orders {
    private static final int MOST = 5;

    private Orders() {}

    /** An argument {@code orderBy} element: what to order by, and which way. */
    public interface By<F> {
        F field();

        OrderDirection direction();
    }

    /** Which way such an element runs: the field that all of them have. */
    public abstract static class Directed {
        @DefaultValue("ASCENDING")
        @Description("Which way.")
        public OrderDirection direction;

        public OrderDirection direction() {
            return direction == null ? OrderDirection.ASCENDING : direction; // null where a caller wrote null
        }
    }

    /**
     * The order asked for by {@code orderBy}, or by {@code otherwise} where nothing is asked for.
     *
     * @param terms the terms that one field stands for
     */
    public static <T extends Recorded, F> Ordering<T> ordering(
            String alias,
            List<? extends By<F>> orderBy,
            F otherwise,
            BiFunction<F, OrderDirection, List<Ordering.Term<T>>> terms) {
        if (orderBy == null || orderBy.isEmpty()) {
            return Ordering.by(alias, terms.apply(otherwise, OrderDirection.ASCENDING));
        }
        if (orderBy.size() > MOST) {
            throw Refusal.overLimit("orderBy", "order by at most " + MOST + " fields");
        }
        return Ordering.by(
                alias,
                orderBy.stream()
                        .flatMap(by -> terms.apply(by.field(), by.direction()).stream())
                        .toList());
    }
}
