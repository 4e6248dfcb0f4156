package org.backchannel.policy;

import java.util.List;
import org.backchannel.paging.OrderDirection;
import org.backchannel.paging.Ordering;
import org.backchannel.paging.Ordering.Term;
import org.backchannel.paging.Orders;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One term of an order of policies. */
@Input("PolicyOrder")
@Description("One term of an order of policies. Ties are always broken, so that every order is total.")
public class PolicyOrder extends Orders.Directed implements Orders.By<PolicyOrder.PolicyOrderField> {
    /** What policies can be ordered by. */
    @Description("What policies can be ordered by.")
    public enum PolicyOrderField {
        @Description("By title, in the database's alphabet.")
        TITLE,
        @Description("By when the latest revision was recorded.")
        RECORDED_AT
    }

    @NonNull
    @Description("What to order by.")
    public PolicyOrderField field;

    @Override
    public PolicyOrderField field() {
        return field;
    }

    static Ordering<Policy> of(List<PolicyOrder> orderBy) {
        return Orders.ordering("p", orderBy, PolicyOrderField.TITLE, PolicyOrder::terms);
    }

    private static List<Term<Policy>> terms(PolicyOrderField field, OrderDirection direction) {
        return switch (field) {
            case TITLE -> List.of(Term.text("p.title", direction, policy -> policy.title));
            case RECORDED_AT -> List.of(Term.instant("p.revisedAt", direction, policy -> policy.revisedAt));
        };
    }
}
