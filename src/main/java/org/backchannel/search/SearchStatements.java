package org.backchannel.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backchannel.database.Holding;
import org.backchannel.database.LowerCase;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;

/** The SQL of a search, which selects what {@link SearchTexts} tells, and the values of its {@code ?}. */
final class SearchStatements {
    private final Dialect dialect;
    private final List<Object> values = new ArrayList<>();
    private String sql;

    private SearchStatements(Dialect dialect) {
        this.dialect = dialect;
    }

    String sql() {
        return sql;
    }

    List<Object> values() {
        return values;
    }

    /**
     * Selects texts that may hold some words, and first the names and titles that may be them. Each list of words is
     * looked for in turn, in one sort of texts after the other; {@code looked} is its place, counted from 1.
     *
     * @param each how many texts of a sort, for each list of words
     * @param inAll how many texts: once they are found, what comes last isn't looked for
     */
    static SearchStatements texts(
            SearchTerms terms,
            List<List<SearchWord>> lists,
            Collection<RecordKind> kinds,
            int each,
            int inAll,
            Dialect dialect) {
        SearchStatements made = new SearchStatements(dialect);
        List<String> texts = new ArrayList<>(SearchTexts.titles(0, each, kinds, made.are(terms.phrase())));
        for (int i = 0; i < lists.size(); i++) {
            texts.addAll(SearchTexts.first(i + 1, each, kinds, made.hold(lists.get(i))));
        }
        made.sql = SearchTexts.inAll(inAll, texts);
        return made;
    }

    /** Selects the first {@code each} texts of each sort, whatever they hold. */
    static SearchStatements sample(Collection<RecordKind> kinds, int each, Dialect dialect) {
        SearchStatements made = new SearchStatements(dialect);
        made.sql = String.join(
                " union all ",
                SearchTexts.first(0, each, kinds, words -> "").stream()
                        .map(texts -> "(" + texts + ")")
                        .toList());
        return made;
    }

    /** Selects all texts of the records of those keys. */
    static SearchStatements textsOf(Collection<RecordKind> kinds, List<Long> keys, Dialect dialect) {
        SearchStatements made = new SearchStatements(dialect);
        made.sql = SearchTexts.of(kinds, key -> key + " = any(" + made.value(keys.toArray(Long[]::new)) + ")");
        return made;
    }

    /**
     * Leaves out texts that don't hold the words; not all of those, since PostgreSQL's index knows a little less than the
     * text (db/postgresql/V4__search.sql). Of signs that it doesn't know it leaves out none.
     */
    private Function<String, String> hold(List<SearchWord> words) {
        List<SearchWord> known = words.stream().filter(SearchWord::hasLetters).toList();
        return text -> known.stream().map(word -> " and " + holds(text, word)).collect(Collectors.joining());
    }

    private String holds(String text, SearchWord word) {
        String form = word.onlyAtBeginnings() ? word.spaced() : word.spaced().substring(1);
        String pattern = "%" + Holding.literally(form) + "%";
        return isIndexed()
                ? Holding.indexedAlways(text, value(pattern))
                : spaced(text) + " like " + value(pattern) + " escape '!'";
    }

    private Function<String, String> are(SearchWord words) {
        return text -> " and "
                + (isIndexed()
                        ? Holding.indexedSame(text, value(words.folded()))
                        : spaced(text) + " = " + value(words.spaced()));
    }

    private boolean isIndexed() {
        return dialect instanceof PostgreSQLDialect;
    }

    private String spaced(String text) {
        String folded = LowerCase.of(
                "translate(" + text + ", " + value(Folding.FROM) + ", " + value(Folding.TO) + ")", dialect);
        return "' ' || translate(" + folded + ", " + value(Folding.PUNCTUATION) + ", "
                + value(" ".repeat(Folding.PUNCTUATION.length())) + ")";
    }

    /** The {@code ?} of a value; these are asked for in the order in which they stand. */
    private String value(Object value) {
        values.add(value);
        return "?";
    }
}
