package org.backchannel.paging;

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
        return counted(
                reader.columnsNamed(alias),
                reader.renamed("matching"),
                reader.named("found"),
                ordering.hql(column -> reader.named("found", column.substring(alias.length() + 1))));
    }

    private String lookedUp() {
        String page = counted(
                alias + ".entryId as rowKey" + ordering.places(),
                "matching.rowKey as rowKey" + ordering.placesOf("matching"),
                "found.rowKey as rowKey",
                ordering.hqlByPlaces("found"));
        return "select page.number, " + reader.columns(alias) + " from (" + page + ") page join " + reader.type() + " "
                + alias + " on " + alias + ".entryId = page.rowKey order by " + ordering.hql();
    }

    /**
     * Selects the length as {@code number}, and rows in their order.
     *
     * @param columns what is selected of all that matches, each under a name
     * @param listed the same, from {@code matching}, under the same names
     * @param found what of it is selected in the end, from {@code found}
     * @param order HQL of the order of {@code found}
     */
    private String counted(String columns, String listed, String found, String order) {
        String matching =
                "select " + columns + " from " + reader.type() + " " + alias + " where " + where + Lengths.AS_IF_ALL;
        return "select count(*) over () as number, " + found + " from (select " + listed + " from (" + matching
                + ") matching order by " + Lengths.ANY_ORDER + Pages.firstRows(most) + ") found order by "
                + order + Pages.firstRows(size);
    }
}
