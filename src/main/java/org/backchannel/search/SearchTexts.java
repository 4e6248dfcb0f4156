package org.backchannel.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts that a search looks through, by their sorts: as SQL that gives kind, record_id, field, weight and words. */
final class SearchTexts {
    /** What each column of texts outside the passages is, names and titles first. */
    private static final List<Sort> SORTS = List.of(
            new Sort(RecordKind.ACTOR, SearchField.NAME, "actor_id", "text", "actor_name"),
            new Sort(RecordKind.OFFICE, SearchField.TITLE, "id", "title", "office"),
            new Sort(RecordKind.MEETING, SearchField.TITLE, "id", "title", "meeting"),
            new Sort(RecordKind.POLICY, SearchField.TITLE, "id", "title", "policy"),
            new Sort(RecordKind.SOURCE, SearchField.TITLE, "id", "title", "source"),
            new Sort(RecordKind.MEETING, SearchField.SUMMARY, "id", "summary", "meeting"),
            new Sort(RecordKind.POLICY, SearchField.SUMMARY, "id", "summary", "policy"),
            new Sort(RecordKind.STATEMENT, SearchField.TEXT, "id", "text", "statement"),
            new Sort(RecordKind.STATEMENT, SearchField.ATTRIBUTION, "id", "attribution_description", "statement"));

    /** The tables whose rows passages support, with the key of the record that these belong to. */
    private static final List<Supported> SUPPORTED = List.of(
            new Supported(RecordKind.ACTOR, "id", "actor"),
            new Supported(RecordKind.OFFICE, "id", "office"),
            new Supported(RecordKind.MEETING, "id", "meeting"),
            new Supported(RecordKind.MEETING, "meeting_id", "participation"),
            new Supported(RecordKind.POLICY, "id", "policy"),
            new Supported(RecordKind.POLICY, "policy_id", "policy_step"),
            new Supported(RecordKind.STATEMENT, "id", "statement"));

    private record Sort(RecordKind kind, SearchField field, String key, String column, String table) {
        String sql(String condition) {
            int weight = field == SearchField.NAME || field == SearchField.TITLE ? 3 : 2;
            return "select '" + kind + "' as kind, " + key + " as record_id, '" + field + "' as field, " + weight
                    + " as weight, " + column + " as words from " + table + " where " + column + " is not null"
                    + condition;
        }
    }

    private record Supported(RecordKind kind, String key, String table) {
        String sql(String condition) {
            return "select '" + kind + "' as kind, p." + key + " as record_id, '" + SearchField.PASSAGE
                    + "' as field, 1 as weight, c.exact as words from " + table
                    + " p join citation c on c.fact_id = p.id where c.exact is not null" + condition;
        }
    }

    private SearchTexts() {}

    /** All texts of some records, which {@code isOf} selects by SQL of their key. */
    static String of(Collection<RecordKind> kinds, Function<String, String> isOf) {
        return Stream.concat(
                        SORTS.stream()
                                .filter(sort -> kinds.contains(sort.kind))
                                .map(sort -> sort.sql(" and " + isOf.apply(sort.key))),
                        SUPPORTED.stream()
                                .filter(supported -> kinds.contains(supported.kind))
                                .map(supported -> supported.sql(" and " + isOf.apply("p." + supported.key))))
                .collect(Collectors.joining(" union all "));
    }

    /**
     * Of each sort the first {@code most} texts that {@code which} selects, by SQL of their words, each with how many of
     * its sort these are, as {@code among}; and of all these the first {@code inAll}: names and titles before texts, texts
     * before passages. Passages are selected whatever they support; without words are those that support something of
     * other kinds.
     */
    static String first(int most, int inAll, Collection<RecordKind> kinds, Function<String, String> which) {
        Stream<String> texts = SORTS.stream()
                .filter(sort -> kinds.contains(sort.kind))
                .map(sort -> counted(sort.sql(which.apply(sort.column)), most));
        List<RecordKind> supported = SUPPORTED.stream()
                .map(Supported::kind)
                .filter(kinds::contains)
                .distinct()
                .toList();
        return (supported.isEmpty() ? texts : Stream.concat(texts, Stream.of(passages(most, supported, which))))
                .collect(Collectors.joining(
                        " union all ", "select u.* from (", ") u fetch first " + inAll + " rows only"));
    }

    private static String passages(int most, Collection<RecordKind> kinds, Function<String, String> which) {
        String bounded =
                counted("select fact_id, exact from citation where exact is not null" + which.apply("exact"), most);
        String wanted = kinds.stream().map(kind -> "'" + kind + "'").collect(Collectors.joining(", "));
        return "select k.kind, k.record_id, '" + SearchField.PASSAGE + "' as field, 1 as weight,"
                + " case when k.kind in (" + wanted + ") then k.exact end as words, k.among from (select"
                + " case e.kind when 'PARTICIPATION' then 'MEETING' when 'POLICY_STEP' then 'POLICY' else e.kind end"
                + " as kind, coalesce(a.meeting_id, b.policy_id, c.fact_id) as record_id, c.exact, c.among from ("
                + bounded
                + ") c join entry e on e.id = c.fact_id left join participation a on a.id = c.fact_id"
                + " left join policy_step b on b.id = c.fact_id) k";
    }

    private static String counted(String texts, int most) {
        return "select n.*, count(*) over () as among from (" + texts + " fetch first " + most + " rows only) n";
    }
}
