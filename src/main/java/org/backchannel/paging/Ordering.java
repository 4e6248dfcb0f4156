package org.backchannel.paging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.backchannel.record.Recorded;

/**
 * A total order of rows: terms from the first that decides to the last, which is always the row's key, so
 * that two rows never share a place and every page is the same each time.
 */
public record Ordering<T extends Recorded>(List<Term<T>> terms) {
    /**
     * One term of an order.
     *
     * @param hql the column, never null in any row, since a place among nulls has no cursor
     * @param value the row's value of it
     * @param read turns the value's text in a cursor back into the value
     */
    public record Term<T>(
            String hql, OrderDirection direction, Function<T, Object> value, Function<String, Object> read) {
        public static <T> Term<T> text(String hql, OrderDirection direction, Function<T, Object> value) {
            return new Term<>(hql, direction, value, text -> text);
        }

        public static <T> Term<T> day(String hql, OrderDirection direction, Function<T, Object> value) {
            return new Term<>(hql, direction, value, LocalDate::parse);
        }

        public static <T> Term<T> instant(String hql, OrderDirection direction, Function<T, Object> value) {
            return new Term<>(hql, direction, value, Instant::parse);
        }

        private Term<T> reversed() {
            return new Term<>(
                    hql,
                    direction == OrderDirection.ASCENDING ? OrderDirection.DESCENDING : OrderDirection.ASCENDING,
                    value,
                    read);
        }
    }

    /** The order of {@code terms}, made total by the key of {@code alias}. */
    public static <T extends Recorded> Ordering<T> by(String alias, List<Term<T>> terms) {
        List<Term<T>> total = new ArrayList<>(terms);
        total.add(new Term<>(alias + ".entryId", OrderDirection.ASCENDING, row -> row.entryId, Long::valueOf));
        return new Ordering<>(List.copyOf(total));
    }

    public Ordering<T> reversed() {
        return new Ordering<>(terms.stream().map(Term::reversed).toList());
    }

    public String hql() {
        return hql(column -> column);
    }

    /** The same order, where each column is called otherwise. */
    String hql(UnaryOperator<String> called) {
        return terms.stream()
                .map(term -> called.apply(term.hql) + (term.direction == OrderDirection.ASCENDING ? " asc" : " desc"))
                .collect(Collectors.joining(", "));
    }

    /** The columns, each once, as further ones of a query, that is itself selected from: {@code , m.title as place0}. */
    String places() {
        return places(column -> column);
    }

    /** The same, from such a query under that alias, under the same names. */
    String placesOf(String alias) {
        return places(column -> placeOf(alias, column));
    }

    private String places(UnaryOperator<String> read) {
        return columns().stream()
                .map(column -> ", " + read.apply(column) + " as " + place(column))
                .collect(Collectors.joining());
    }

    /** The same order, of the rows of such a query under that alias. */
    String hqlByPlaces(String alias) {
        return hql(column -> placeOf(alias, column));
    }

    private String placeOf(String alias, String column) {
        return alias + "." + place(column);
    }

    private String place(String column) {
        return "place" + columns().indexOf(column);
    }

    private List<String> columns() {
        return terms.stream().map(Term::hql).distinct().toList();
    }

    /** The attributes that the terms are columns of, of rows under that alias. */
    Set<String> attributes(String alias) {
        Set<String> attributes = new HashSet<>();
        for (Term<T> term : terms) {
            int begin = alias.length() + 1;
            int end = term.hql.indexOf('.', begin);
            attributes.add(end < 0 ? term.hql.substring(begin) : term.hql.substring(begin, end));
        }
        return attributes;
    }

    public List<String> placeOf(T row) {
        return terms.stream().map(term -> String.valueOf(term.value.apply(row))).toList();
    }

    /**
     * The rows that come after the place whose values are given, one for each term. That none of them comes before it by
     * the first term is said by itself: an index begins there, where of several ways to come after it would take none.
     */
    public Condition after(List<Object> place) {
        int last = terms.size() - 1;
        Condition after = compared(last, "", place);
        for (int term = last - 1; term >= 0; term--) {
            after = compared(term, "=", place).and(Condition.anyOf(List.of(compared(term, "", place), after)));
        }
        return after;
    }

    private Condition compared(int index, String orSame, List<Object> place) {
        Term<T> term = terms.get(index);
        String beyond = term.direction == OrderDirection.ASCENDING ? " >" : " <";
        return Condition.of(term.hql + beyond + orSame + " ?", place.get(index));
    }
}
