package org.backchannel.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backchannel.database.Holding;
import org.backchannel.database.LowerCase;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;

/** The SQL of a search, and the values of its {@code ?}. */
final class SearchStatements {
    /** The place of what is none of the {@link #candidates}. */
    static final int NO_CANDIDATE = 9;

    private final SearchTerms terms;
    private final Dialect dialect;
    private final List<Object> values = new ArrayList<>();
    private String sql;

    private SearchStatements(SearchTerms terms, Dialect dialect) {
        this.terms = terms;
        this.dialect = dialect;
    }

    String sql() {
        return sql;
    }

    List<Object> values() {
        return values;
    }

    /**
     * For one word: selects kind, key and score of the best records, the best first; of two alike the one recorded
     * first. What scores 0 isn't found. The last columns tell how many texts of one sort were looked at, at most, and
     * how many in all.
     */
    static SearchStatements rankingOfTexts(
            SearchTerms terms, Collection<RecordKind> kinds, int texts, int most, Dialect dialect) {
        SearchStatements made = new SearchStatements(terms, dialect);
        String first = made.matches(
                () -> SearchTexts.first(texts, inAll(texts), kinds, words -> made.mayHold(words, terms.terms())));
        made.sql = "select m.kind, m.record_id, " + made.sum("max(%s)") + " as score, max(max(m.among)) over (),"
                + " sum(count(*)) over () from (" + first + ") m group by m.kind, m.record_id"
                + " order by score desc, m.record_id fetch first " + most + " rows only";
        return made;
    }

    /** Selects in how many of the first {@code texts} of each sort each of the words stands. */
    static SearchStatements sample(SearchTerms terms, Collection<RecordKind> kinds, int texts, Dialect dialect) {
        SearchStatements made = new SearchStatements(terms, dialect);
        String first = made.matches(() -> SearchTexts.first(texts, Integer.MAX_VALUE, kinds, words -> ""));
        made.sql = "select " + made.eachTerm("count(nullif(m.level%d, 0))", ", ") + " from (" + first + ") m";
        return made;
    }

    /**
     * For several words: selects kind and key of records that may hold them, with the same last columns. First come those with all the words in one text, then those that hold the rarest;
     * of these too names and titles come before texts, and texts before passages.
     */
    static SearchStatements candidates(
            SearchTerms terms, String rarest, Collection<RecordKind> kinds, int texts, int most, Dialect dialect) {
        SearchStatements made = new SearchStatements(terms, dialect);
        String holdAll = SearchTexts.first(texts, texts, kinds, words -> made.mayHold(words, terms.terms()));
        String holdRarest =
                SearchTexts.first(texts, inAll(texts), kinds, words -> made.mayHold(words, List.of(rarest)));
        made.sql = "select c.kind, c.record_id, min(c.place) as place, max(max(c.among)) over (), sum(count(*)) over ()"
                + " from (select u.* from (" + placed(holdAll, 0) + " union all " + placed(holdRarest, 3)
                + ") u fetch first " + inAll(texts) + " rows only) c group by c.kind, c.record_id"
                + " order by place, c.record_id fetch first " + most + " rows only";
        return made;
    }

    private static String placed(String texts, int before) {
        return "select t.kind, t.record_id, case when t.words is null then " + NO_CANDIDATE + " else " + (before + 3)
                + " - t.weight end as place, t.among from (" + texts + ") t";
    }

    /** How many texts are looked at in all, at most: once they are found, the sorts that come last aren't asked. */
    static int inAll(int texts) {
        return 2 * texts;
    }

    /** For several words: the same as {@link #rankingOfTexts} of those records that hold them all. */
    static SearchStatements rankingOfRecords(
            SearchTerms terms, Collection<RecordKind> kinds, List<Long> keys, int most, Dialect dialect) {
        SearchStatements made = new SearchStatements(terms, dialect);
        String matches = made.matches(() -> SearchTexts.of(kinds, key -> made.isAmong(key, keys)));
        made.sql = "select m.kind, m.record_id, " + made.sum("max(%s)") + " as score from (" + matches
                + ") m group by m.kind, m.record_id having " + made.eachTerm("max(m.level%d) > 0", " and ")
                + " order by score desc, m.record_id fetch first " + most + " rows only";
        return made;
    }

    /** Selects the key, the field and the words of the best text of each of those records. */
    static SearchStatements bestTexts(
            SearchTerms terms, Collection<RecordKind> kinds, List<Long> keys, Dialect dialect) {
        SearchStatements made = new SearchStatements(terms, dialect);
        String matches = made.matches(() -> SearchTexts.of(kinds, key -> made.isAmong(key, keys)));
        String score = made.sum("%s");
        made.sql = "select b.record_id, b.field, b.words from (select m.record_id, m.field, m.words, row_number() over"
                + " (partition by m.record_id order by " + score + " desc, m.weight desc, m.words) as place from ("
                + matches + ") m) b where b.place = 1";
        return made;
    }

    /** Texts with how well each of the wanted words matches them: 0 not at all, 4 best. */
    private String matches(Supplier<String> texts) {
        String levels = IntStream.range(0, terms.wanted().size())
                .mapToObj(i -> level(terms.wanted().get(i)) + " as level" + i)
                .collect(Collectors.joining(", "));
        String spaced = spaced("f.folded");
        String folded = folded("t.words");
        // "offset 0 rows" keeps PostgreSQL from working out each text anew for every word and every use of it.
        return "select s.*, " + levels + " from (select f.*, " + spaced + " as spaced from (select t.*, " + folded
                + " as folded from (" + texts.get() + ") t offset 0 rows) f offset 0 rows) s offset 0 rows";
    }

    private String folded(String words) {
        String looked = String.join("", terms.terms());
        values.add(Folding.from(looked));
        values.add(Folding.to(looked));
        return LowerCase.of(
                "case when octet_length(" + words + ") = char_length(" + words + ") then " + words + " else translate("
                        + words + ", ?, ?) end",
                dialect);
    }

    private String spaced(String folded) {
        values.add(Folding.PUNCTUATION);
        values.add(" ".repeat(Folding.PUNCTUATION.length()));
        return "' ' || translate(" + folded + ", ?, ?)";
    }

    /**
     * Leaves out texts that don't hold the words; not all of those, since the index knows a little less than the text
     * (db/postgresql/V4__search.sql). Of signs that it doesn't know it leaves out none.
     */
    private String mayHold(String words, List<String> these) {
        StringBuilder condition = new StringBuilder();
        for (String term : these) {
            if (SearchTerms.hasLetters(term)) {
                condition.append(" and ").append(mayHold(words, term));
            }
        }
        return condition.toString();
    }

    private String mayHold(String words, String term) {
        boolean indexed = dialect instanceof PostgreSQLDialect;
        String held = indexed ? Holding.indexedAlways(words, "?") : spaced(folded(words)) + " like ? escape '!'";
        String form = Folding.spaced(term);
        values.add("%" + Holding.literally(SearchTerms.isShort(term) ? form : form.substring(1)) + "%");
        return held;
    }

    private String isAmong(String key, List<Long> keys) {
        values.add(keys.toArray(Long[]::new));
        return key + " = any(?)";
    }

    private String level(String term) {
        values.add(term);
        values.add(Holding.literally(term) + "%");
        values.add("%" + Holding.literally(Folding.spaced(term)) + "%");
        String levels = "case when s.folded = ? then 4 when s.folded like ? escape '!' then 3"
                + " when s.spaced like ? escape '!' then 2";
        if (SearchTerms.isShort(term)) {
            return levels + " else 0 end";
        }
        values.add("%" + Holding.literally(term) + "%");
        return levels + " when s.folded like ? escape '!' then 1 else 0 end";
    }

    private String eachTerm(String sql, String between) {
        int phrases = terms.wanted().size() - terms.terms().size();
        return IntStream.range(phrases, terms.wanted().size())
                .mapToObj(sql::formatted)
                .collect(Collectors.joining(between));
    }

    // How well a word matches decides, then where: in a name or title, in a text, in a passage.
    private String sum(String each) {
        return IntStream.range(0, terms.wanted().size())
                .mapToObj(i -> each.formatted(
                        "case when m.level" + i + " > 0 then m.level" + i + " * 3 + m.weight else 0 end"))
                .collect(Collectors.joining(" + "));
    }
}
