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
        List<String> texts = new ArrayList<>(
                SearchTexts.titles(0, each, kinds, made.condition(List.of(terms.phrase()), SearchStatements::itself)));
        for (int i = 0; i < lists.size(); i++) {
            texts.addAll(SearchTexts.first(i + 1, each, kinds, made.condition(lists.get(i), SearchStatements::within)));
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
        made.sql = SearchTexts.of(kinds, key -> {
            made.values.add(keys.toArray(Long[]::new));
            return key + " = any(?)";
        });
        return made;
    }

    /**
     * Leaves out texts that don't hold the words; not all of those, since PostgreSQL's index knows a little less than the
     * text (db/postgresql/V4__search.sql). Of signs that it doesn't know it leaves out none.
     */
    private Function<String, String> condition(List<SearchWord> words, Function<SearchWord, String> pattern) {
        List<SearchWord> known = words.stream().filter(SearchWord::hasLetters).toList();
        return text -> known.stream()
                .map(word -> " and " + isLike(text, pattern.apply(word)))
                .collect(Collectors.joining());
    }

    private static String itself(SearchWord word) {
        return Holding.literally(word.spaced());
    }

    private static String within(SearchWord word) {
        String spaced = word.spaced();
        return "%" + Holding.literally(word.onlyAtBeginnings() ? spaced : spaced.substring(1)) + "%";
    }

    private String isLike(String text, String pattern) {
        if (dialect instanceof PostgreSQLDialect) {
            values.add(pattern);
            return Holding.indexedAlways(text, "?");
        }
        values.add(Folding.FROM);
        values.add(Folding.TO);
        values.add(Folding.PUNCTUATION);
        values.add(" ".repeat(Folding.PUNCTUATION.length()));
        values.add(pattern);
        return "' ' || translate(" + LowerCase.of("translate(" + text + ", ?, ?)", dialect)
                + ", ?, ?) like ? escape '!'";
    }
}
