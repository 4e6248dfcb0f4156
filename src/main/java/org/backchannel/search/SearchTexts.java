package org.backchannel.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts that a search looks through, by their sorts: as SQL that gives looked, sort, kind, record_id and words. */
final class SearchTexts {
    /** What each column of texts is, names and titles first; the sort of a text is its place here, or {@link #PASSAGES}. */
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

    private static final int PASSAGES = SORTS.size();

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
        String sql(int looked, String condition) {
            return "select " + looked + " as looked, " + SORTS.indexOf(this) + " as sort, '" + kind + "' as kind, "
                    + key
                    + " as record_id, " + column + " as words from " + table + " where " + column + " is not null"
                    + condition;
        }

        String first(int looked, int most, Function<String, String> which) {
            String condition = which.apply(column);
            return sql(looked, condition) + SearchTexts.first(most, condition, key);
        }
    }

    private record Supported(RecordKind kind, String key, String table) {
        String sql(String condition) {
            return "select 0 as looked, " + PASSAGES + " as sort, '" + kind + "' as kind, p." + key
                    + " as record_id, c.exact as words from " + table
                    + " p join citation c on c.fact_id = p.id where c.exact is not null" + condition;
        }
    }

    private SearchTexts() {}

    /** Where a text of that sort stands in its record. */
    static SearchField field(int sort) {
        return sort == PASSAGES ? SearchField.PASSAGE : SORTS.get(sort).field;
    }

    /** All texts of some records, which {@code isOf} selects by SQL of their key. */
    static String of(Collection<RecordKind> kinds, Function<String, String> isOf) {
        List<String> texts = new ArrayList<>();
        SORTS.stream()
                .filter(sort -> kinds.contains(sort.kind))
                .forEach(sort -> texts.add(sort.sql(0, " and " + isOf.apply(sort.key))));
        SUPPORTED.stream()
                .filter(supported -> kinds.contains(supported.kind))
                .forEach(supported -> texts.add(supported.sql(" and " + isOf.apply("p." + supported.key))));
        return String.join(" union all ", texts);
    }

    /** The names and titles that {@code which} selects, by SQL of them, the first {@code most} of each sort. */
    static List<String> titles(int looked, int most, Collection<RecordKind> kinds, Function<String, String> which) {
        return SORTS.stream()
                .filter(sort -> sort.field.isTitle() && kinds.contains(sort.kind))
                .map(sort -> sort.first(looked, most, which))
                .toList();
    }

    /**
     * Of each sort the first {@code most} texts that {@code which} selects, by SQL of their words. Passages are selected
     * whatever they support; the caller leaves out those of other kinds.
     */
    static List<String> first(int looked, int most, Collection<RecordKind> kinds, Function<String, String> which) {
        List<String> texts = new ArrayList<>();
        SORTS.stream()
                .filter(sort -> kinds.contains(sort.kind))
                .forEach(sort -> texts.add(sort.first(looked, most, which)));
        if (SUPPORTED.stream().map(Supported::kind).anyMatch(kinds::contains)) {
            texts.add(passages(looked, most, which.apply("exact")));
        }
        return texts;
    }

    /** The first {@code most} of those texts, as they stand in their order. */
    static String inAll(int most, List<String> texts) {
        return texts.stream()
                .collect(Collectors.joining(
                        ") union all (", "select u.* from ((", ")) u fetch first " + most + " rows only"));
    }

    private static String passages(int looked, int most, String condition) {
        String bounded = "select id, fact_id, exact from citation where exact is not null" + condition
                + first(most, condition, "id");
        return "select " + looked + " as looked, " + PASSAGES
                + " as sort, case e.kind when 'PARTICIPATION' then 'MEETING'"
                + " when 'POLICY_STEP' then 'POLICY' else e.kind end as kind,"
                + " coalesce(a.meeting_id, b.policy_id, c.fact_id) as record_id, c.exact as words from (" + bounded
                + ") c join entry e on e.id = c.fact_id left join participation a on a.id = c.fact_id"
                + " left join policy_step b on b.id = c.fact_id";
    }

    // What an index finds comes as it is stored. A walk through a table may begin anywhere, unless it goes by the key.
    private static String first(int most, String condition, String key) {
        return (condition.isEmpty() ? " order by " + key : "") + " fetch first " + most + " rows only";
    }
}
