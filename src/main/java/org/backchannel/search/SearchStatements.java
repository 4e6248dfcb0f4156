package org.backchannel.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backchannel.database.Holding;
import org.backchannel.database.LowerCase;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;

/** The SQL of a search, and the values of its {@code ?}. */
final class SearchStatements {
    private static final Map<RecordKind, List<Text>> TEXTS = new EnumMap<>(Map.of(
            RecordKind.ACTOR,
            List.of(text("actor_id", SearchField.NAME, "text", "actor_name"), passages("actor")),
            RecordKind.OFFICE,
            List.of(text("id", SearchField.TITLE, "title", "office"), passages("office")),
            RecordKind.MEETING,
            List.of(
                    text("id", SearchField.TITLE, "title", "meeting"),
                    text("id", SearchField.SUMMARY, "summary", "meeting"),
                    passages("meeting"),
                    passagesOfParts("meeting_id", "participation")),
            RecordKind.POLICY,
            List.of(
                    text("id", SearchField.TITLE, "title", "policy"),
                    text("id", SearchField.SUMMARY, "summary", "policy"),
                    passages("policy"),
                    passagesOfParts("policy_id", "policy_step")),
            RecordKind.STATEMENT,
            List.of(
                    text("id", SearchField.TEXT, "text", "statement"),
                    text("id", SearchField.ATTRIBUTION, "attribution_description", "statement"),
                    passages("statement")),
            RecordKind.SOURCE,
            List.of(text("id", SearchField.TITLE, "title", "source"))));

    /** A column of texts: SQL of the key of their record, of the words, and of what selects them. */
    private record Text(String key, String words, String sql) {}

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

    /** Selects kind, key and score of the best records, the best first; of two alike the one recorded first. */
    static SearchStatements ranking(SearchTerms terms, Collection<RecordKind> kinds, int most, Dialect dialect) {
        SearchStatements made = new SearchStatements(terms, dialect);
        String matches = made.matches(kinds, made::mayMatch);
        int phrases = terms.wanted().size() - terms.terms().size();
        String all = IntStream.range(phrases, terms.wanted().size())
                .mapToObj(i -> "max(m.level" + i + ") > 0")
                .collect(Collectors.joining(" and "));
        made.sql = "select m.kind, m.record_id, " + made.sum("max(%s)") + " as score from (" + matches
                + ") m group by m.kind, m.record_id having " + all
                + " order by score desc, m.record_id fetch first " + most + " rows only";
        return made;
    }

    /** Selects the key, the field and the words of the best text of each of those records. */
    static SearchStatements bestTexts(
            SearchTerms terms, Collection<RecordKind> kinds, List<Long> keys, Dialect dialect) {
        SearchStatements made = new SearchStatements(terms, dialect);
        String matches = made.matches(kinds, text -> made.isOf(text, keys));
        String score = made.sum("%s");
        made.sql = "select b.record_id, b.field, b.words from (select m.record_id, m.field, m.words, row_number() over"
                + " (partition by m.record_id order by " + score + " desc, m.weight desc, m.words) as place from ("
                + matches + ") m) b where b.place = 1";
        return made;
    }

    /** Texts with how well each of the wanted words matches them: 0 not at all, 4 best. */
    private String matches(Collection<RecordKind> kinds, Function<Text, String> which) {
        String levels = IntStream.range(0, terms.wanted().size())
                .mapToObj(i -> level(terms.wanted().get(i)) + " as level" + i)
                .collect(Collectors.joining(", "));
        values.add(Folding.PUNCTUATION);
        values.add(" ".repeat(Folding.PUNCTUATION.length()));
        values.add(Folding.FROM);
        values.add(Folding.TO);
        String texts = kinds.stream()
                .flatMap(kind -> TEXTS.get(kind).stream()
                        .map(text -> "select '" + kind + "' as kind, " + text.sql + which.apply(text)))
                .collect(Collectors.joining(" union all "));
        // "offset 0 rows" keeps PostgreSQL from working out each text anew for every word and every use of it.
        return "select s.*, " + levels + " from (select f.*, ' ' || translate(f.folded, ?, ?) as spaced from"
                + " (select t.*, " + LowerCase.of("translate(t.words, ?, ?)", dialect) + " as folded from (" + texts
                + ") t offset 0 rows) f offset 0 rows) s offset 0 rows";
    }

    /** Leaves out texts that hold none of the words, where an index knows them (db/postgresql/V4__search.sql). */
    private String mayMatch(Text text) {
        if (!(dialect instanceof PostgreSQLDialect)) {
            return "";
        }
        return terms.terms().stream()
                .map(term -> {
                    values.add((SearchTerms.isShort(term) ? "% " : "%") + Holding.literally(term) + "%");
                    return Holding.indexed(text.words, "?");
                })
                .collect(Collectors.joining(" or ", " and (", ")"));
    }

    private String isOf(Text text, List<Long> keys) {
        values.add(keys.toArray(Long[]::new));
        return " and " + text.key + " = any(?)";
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

    // How well a word matches decides, then where: in a name or title, in a text, in a passage.
    private String sum(String each) {
        return IntStream.range(0, terms.wanted().size())
                .mapToObj(i -> each.formatted(
                        "case when m.level" + i + " > 0 then m.level" + i + " * 3 + m.weight else 0 end"))
                .collect(Collectors.joining(" + "));
    }

    private static Text text(String key, SearchField field, String column, String table) {
        int weight = field == SearchField.NAME || field == SearchField.TITLE ? 3 : 2;
        return new Text(
                key,
                column,
                key + " as record_id, '" + field + "' as field, " + weight + " as weight, " + column + " as words from "
                        + table + " where " + column + " is not null");
    }

    private static Text passages(String table) {
        return passagesOfParts("id", table);
    }

    /** The passages that support the rows of a table, under the record that these belong to. */
    private static Text passagesOfParts(String key, String table) {
        return new Text(
                "p." + key,
                "c.exact",
                "p." + key + " as record_id, '" + SearchField.PASSAGE
                        + "' as field, 1 as weight, c.exact as words from " + table
                        + " p join citation c on c.fact_id = p.id where c.exact is not null");
    }
}
