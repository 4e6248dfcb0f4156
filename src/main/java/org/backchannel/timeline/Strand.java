package org.backchannel.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.backchannel.date.HistoricalDate;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Length;
import org.backchannel.paging.Lengths;
import org.backchannel.paging.OrderDirection;
import org.backchannel.paging.Ordering;
import org.backchannel.paging.Ordering.Term;
import org.backchannel.paging.PageRequest;
import org.backchannel.paging.Pages;
import org.backchannel.record.Fact;
import org.backchannel.record.Recorded;

/** The items of one kind in a timeline: rows of a type, under an HQL alias, that meet a condition. */
record Strand<T extends Recorded & Fact>(
        TimelineKind kind, Class<T> type, String alias, Function<T, HistoricalDate> date, Condition where) {

    /** The first items after a place, null for the start, in the direction asked for; one more than asked for. */
    List<TimelineItem> items(Pages pages, List<Object> place, PageRequest request) {
        Ordering<T> ordering = request.backward() ? ordering().reversed() : ordering();
        Condition beyond = place == null ? where : where.and(ordering.after(place));
        return pages.first(request.sizeAndNext(), type, alias, beyond, ordering).stream()
                .map(row -> new TimelineItem(kind, date.apply(row), row))
                .toList();
    }

    Length length(Lengths lengths) {
        return lengths.of(type, alias, where);
    }

    private Ordering<T> ordering() {
        List<Term<T>> terms = new ArrayList<>();
        terms.add(Term.day(alias + ".date.earliest", OrderDirection.ASCENDING, row -> date.apply(row)
                .firstDay()));
        terms.add(Term.day(alias + ".date.latest", OrderDirection.ASCENDING, row -> date.apply(row)
                .lastDay()));
        return Ordering.by(alias, terms);
    }
}
