package org.backchannel.meeting;

import java.util.List;
import org.backchannel.paging.OrderDirection;
import org.backchannel.paging.Ordering;
import org.backchannel.paging.Ordering.Term;
import org.backchannel.paging.Orders;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One term of an order of meetings. */
@Input("MeetingOrder")
@Description("One term of an order of meetings. Ties are always broken, so that every order is total.")
public class MeetingOrder extends Orders.Directed implements Orders.By<MeetingOrder.MeetingOrderField> {
    /** What meetings can be ordered by. */
    @Description("What meetings can be ordered by.")
    public enum MeetingOrderField {
        @Description("By the first day on which it can have been, then by the last. Where two meetings' days overlap,"
                + " the sources don't establish which came first.")
        DATE,
        @Description("By title, in the database's alphabet.")
        TITLE,
        @Description("By when the latest revision was recorded.")
        RECORDED_AT
    }

    @NonNull
    @Description("What to order by.")
    public MeetingOrderField field;

    @Override
    public MeetingOrderField field() {
        return field;
    }

    static Ordering<Meeting> of(List<MeetingOrder> orderBy) {
        return Orders.ordering("m", orderBy, MeetingOrderField.DATE, MeetingOrder::terms);
    }

    private static List<Term<Meeting>> terms(MeetingOrderField field, OrderDirection direction) {
        return switch (field) {
            case DATE ->
                List.of(
                        Term.day("m.date.earliest", direction, meeting -> meeting.date.firstDay()),
                        Term.day("m.date.latest", direction, meeting -> meeting.date.lastDay()));
            case TITLE -> List.of(Term.text("m.title", direction, meeting -> meeting.title));
            case RECORDED_AT -> List.of(Term.instant("m.revisedAt", direction, meeting -> meeting.revisedAt));
        };
    }
}
