package org.backchannel.source;

import java.util.List;
import org.backchannel.paging.OrderDirection;
import org.backchannel.paging.Ordering;
import org.backchannel.paging.Ordering.Term;
import org.backchannel.paging.Orders;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One term of an order of sources. */
@Input("SourceOrder")
@Description("One term of an order of sources. Ties are always broken, so that every order is total.")
public class SourceOrder extends Orders.Directed implements Orders.By<SourceOrder.SourceOrderField> {
    /** What sources can be ordered by. */
    @Description("What sources can be ordered by.")
    public enum SourceOrderField {
        @Description("By title, in the database's alphabet.")
        TITLE,
        @Description("By the first day on which it can have been published, then by the last.")
        PUBLISHED_ON,
        @Description("By when the latest revision was recorded.")
        RECORDED_AT
    }

    @NonNull
    @Description("What to order by.")
    public SourceOrderField field;

    @Override
    public SourceOrderField field() {
        return field;
    }

    static Ordering<SourceDocument> of(List<SourceOrder> orderBy) {
        return Orders.ordering("src", orderBy, SourceOrderField.TITLE, SourceOrder::terms);
    }

    private static List<Term<SourceDocument>> terms(SourceOrderField field, OrderDirection direction) {
        return switch (field) {
            case TITLE -> List.of(Term.text("src.title", direction, source -> source.title));
            case PUBLISHED_ON ->
                List.of(
                        Term.day("src.publishedOn.earliest", direction, source -> source.publishedOn.firstDay()),
                        Term.day("src.publishedOn.latest", direction, source -> source.publishedOn.lastDay()));
            case RECORDED_AT -> List.of(Term.instant("src.revisedAt", direction, source -> source.revisedAt));
        };
    }
}
