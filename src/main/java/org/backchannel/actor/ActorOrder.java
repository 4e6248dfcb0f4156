package org.backchannel.actor;

import java.util.List;
import org.backchannel.paging.OrderDirection;
import org.backchannel.paging.Ordering;
import org.backchannel.paging.Ordering.Term;
import org.backchannel.paging.Orders;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One term of an order of actors. */
@Input("ActorOrder")
@Description("One term of an order of actors. Ties are always broken, so that every order is total.")
public class ActorOrder extends Orders.Directed implements Orders.By<ActorOrder.ActorOrderField> {
    /** What actors can be ordered by. */
    @Description("What actors can be ordered by.")
    public enum ActorOrderField {
        @Description("By primary name, in the database's alphabet.")
        NAME,
        @Description("By when the latest revision was recorded.")
        RECORDED_AT
    }

    @NonNull
    @Description("What to order by.")
    public ActorOrderField field;

    @Override
    public ActorOrderField field() {
        return field;
    }

    static Ordering<Actor> of(List<ActorOrder> orderBy) {
        return Orders.ordering("a", orderBy, ActorOrderField.NAME, ActorOrder::terms);
    }

    private static List<Term<Actor>> terms(ActorOrderField field, OrderDirection direction) {
        return switch (field) {
            case NAME -> List.of(Term.text("a.name", direction, actor -> actor.name));
            case RECORDED_AT -> List.of(Term.instant("a.revisedAt", direction, actor -> actor.revisedAt));
        };
    }
}
