package org.backchannel.paging;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backchannel.record.RowReader;

/**
 * The first page of a list and the list's length at once: what matches is looked for but once. Where the list is longer
 * than is counted, just some rows.
 *
 * @param alias the name that the condition and the ordering use for a row
 * @param where HQL of the condition
 * @param size how many rows of the page
 * @param most how far the length is counted
 */
record CountedPage(String alias, String where, Ordering<?> ordering, int size, int most, RowReader<?> reader) {
    /** More columns than these are looked up for the page alone, rather than carried along for all that is counted. */
    private static final int FEW_COLUMNS = 8;

    /** Selects the length of the list, and the rows of the page. */
    String hql() {
        return reader.width() <= FEW_COLUMNS ? carriedAlong() : lookedUp();
    }

    private String carriedAlong() {
        String listed = "select " + reader.renamed("matching") + " from (" + matching(reader.columnsNamed(alias))
                + ") matching order by " + Lengths.ANY_ORDER + Pages.firstRows(most);
        return "select count(*) over () as number, " + reader.named("found") + " from (" + listed + ") found order by "
                + ordering.hql(column -> reader.named("found", column.substring(alias.length() + 1)))
                + Pages.firstRows(size);
    }

    private String lookedUp() {
        List<String> terms =
                ordering.terms().stream().map(Ordering.Term::hql).distinct().toList();
        String listed = "select matching.rowKey as rowKey" + places(terms, i -> "matching.place" + i) + " from ("
                + matching(alias + ".entryId as rowKey" + places(terms, terms::get)) + ") matching order by "
                + Lengths.ANY_ORDER + Pages.firstRows(most);
        String page = "select found.rowKey as rowKey, count(*) over () as number from (" + listed + ") found order by "
                + ordering.hql(column -> "found.place" + terms.indexOf(column)) + Pages.firstRows(size);
        return "select page.number, " + reader.columns(alias) + " from (" + page + ") page join " + reader.type() + " "
                + alias + " on " + alias + ".entryId = page.rowKey order by " + ordering.hql();
    }

    private String matching(String columns) {
        return "select " + columns + " from " + reader.type() + " " + alias + " where " + where + Lengths.AS_IF_ALL;
    }

    private static String places(List<String> terms, IntFunction<String> value) {
        return IntStream.range(0, terms.size())
                .mapToObj(i -> ", " + value.apply(i) + " as place" + i)
                .collect(Collectors.joining());
    }
}
