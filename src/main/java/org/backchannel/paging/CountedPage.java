package org.backchannel.paging;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backchannel.record.Recorded;
import org.backchannel.record.RowReader;

/** The HQL of the first page of a list and of the list's length at once: what matches is looked for but once. */
final class CountedPage {
    private CountedPage() {}

    /**
     * Selects the length of the list, no further than {@code most}, and the rows of the page; where the list is longer,
     * just some rows.
     */
    static <T extends Recorded> String hql(
            Listing<T> listing, Ordering<T> ordering, int size, int most, RowReader<T> reader) {
        List<String> terms =
                ordering.terms().stream().map(Ordering.Term::hql).distinct().toList();
        String matching = "select " + listing.alias() + ".entryId as rowKey" + places(terms, terms::get)
                + " from " + reader.type() + " " + listing.alias() + " where "
                + listing.where().hql();
        String listed = "select matched.rowKey as rowKey" + places(terms, i -> "matched.place" + i)
                + " from matching matched order by " + Lengths.ANY_ORDER + Pages.firstRows(most);
        String page = "select found.rowKey as rowKey, count(*) over () as number from (" + listed + ") found order by "
                + ordering.hql(column -> "found.place" + terms.indexOf(column)) + Pages.firstRows(size);
        return "with matching as materialized (" + matching + ") select page.number, " + reader.columns(listing.alias())
                + " from (" + page + ") page join " + reader.type() + " " + listing.alias() + " on " + listing.alias()
                + ".entryId = page.rowKey order by " + ordering.hql();
    }

    private static String places(List<String> terms, IntFunction<String> value) {
        return IntStream.range(0, terms.size())
                .mapToObj(i -> ", " + value.apply(i) + " as place" + i)
                .collect(Collectors.joining());
    }
}
