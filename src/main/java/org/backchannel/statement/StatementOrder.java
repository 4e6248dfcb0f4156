package org.backchannel.statement;

import java.util.List;
import org.backchannel.paging.OrderDirection;
import org.backchannel.paging.Ordering;
import org.backchannel.paging.Ordering.Term;
import org.backchannel.paging.Orders;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One term of an order of statements. */
@Input("StatementOrder")
@Description("One term of an order of statements. Ties are always broken, so that every order is total.")
public class StatementOrder extends Orders.Directed implements Orders.By<StatementOrder.StatementOrderField> {
    /** What statements can be ordered by. */
    @Description("What statements can be ordered by.")
    public enum StatementOrderField {
        @Description(
                "By the first day on which it can have been said, then by the last. Where two statements' days overlap,"
                        + " the sources don't establish which came first.")
        DATE,
        @Description("By when the latest revision was recorded.")
        RECORDED_AT
    }

    @NonNull
    @Description("What to order by.")
    public StatementOrderField field;

    @Override
    public StatementOrderField field() {
        return field;
    }

    static Ordering<Statement> of(List<StatementOrder> orderBy) {
        return Orders.ordering("s", orderBy, StatementOrderField.DATE, StatementOrder::terms);
    }

    private static List<Term<Statement>> terms(StatementOrderField field, OrderDirection direction) {
        return switch (field) {
            case DATE ->
                List.of(
                        Term.day("s.date.earliest", direction, statement -> statement.date.firstDay()),
                        Term.day("s.date.latest", direction, statement -> statement.date.lastDay()));
            case RECORDED_AT -> List.of(Term.instant("s.revisedAt", direction, statement -> statement.revisedAt));
        };
    }
}
