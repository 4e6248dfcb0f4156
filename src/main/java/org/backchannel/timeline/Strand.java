package org.backchannel.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backchannel.date.HistoricalDate;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Length;
import org.backchannel.paging.Lengths;
import org.backchannel.paging.Listing;
import org.backchannel.paging.OrderDirection;
import org.backchannel.paging.Ordering;
import org.backchannel.paging.Ordering.Term;
import org.backchannel.paging.PageRequest;
import org.backchannel.paging.Pages;
import org.backchannel.record.Fact;
import org.backchannel.record.Recorded;

/**
 * The items of one kind in a timeline: rows of a type, under an HQL alias.
 *
 * @param key HQL of the key that the rows are found by
 * @param held in which time they are
 * @param found each selects, as {@code found}, keys of rows that belong in the timeline, those of all actors, for
 *     instance; all belong, where there are none
 */
record Strand<T extends Recorded & Fact>(
        TimelineKind kind,
        Class<T> type,
        String alias,
        String key,
        Function<T, HistoricalDate> date,
        Condition held,
        List<Condition> found) {

    /** The first items after a place, null for the start, in the direction asked for; one more than asked for. */
    List<TimelineItem> items(Pages pages, List<Object> place, PageRequest request) {
        Ordering<T> ordering = request.backward() ? ordering().reversed() : ordering();
        Listing<T> listing = new Listing<>(type, alias, held, ordering);
        Condition beyond = place == null ? Condition.ALWAYS : ordering.after(place);
        List<Condition> ways = found.stream().map(some -> in(List.of(some))).toList();
        return pages.firstOfAny(listing, ways, beyond, request.sizeAndNext()).stream()
                .map(row -> new TimelineItem(kind, date.apply(row), row))
                .toList();
    }

    Length length(Lengths lengths) {
        return lengths.of(type, alias, where());
    }

    /**
     * Holds for the rows that are items. By one list of keys: of several ways to pass, each by other rows, PostgreSQL takes
     * no index for any.
     */
    Condition where() {
        return held.and(found.isEmpty() ? Condition.ALWAYS : in(found));
    }

    // Selected from, since H2 would make a union anew for each row that is looked for in it.
    private Condition in(List<Condition> some) {
        return new Condition(
                "onceFound(" + key + ") in (select k.found from ("
                        + some.stream().map(Condition::hql).collect(Collectors.joining(" union all ")) + ") k)",
                some.stream().flatMap(keys -> keys.values().stream()).toList());
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
