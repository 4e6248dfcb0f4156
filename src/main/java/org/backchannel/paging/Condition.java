package org.backchannel.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A predicate in HQL with its values. Values stand as {@code ?} and are always bound, never written into the
 * text, so a condition's text is made of our own constants alone.
 *
 * @param onePlanDoes whether rows are best found in one way whatever the values are ({@link org.backchannel.database.Plans})
 * @param byRelatedFilter whether it holds a filter of related records, so that nobody foretells how many rows pass
 * @param byLongText whether it looks into long texts, so that each row takes a while
 * @param hanging the same rows, as hanging on one parent; null where they don't
 */
public record Condition(
        String hql,
        List<Object> values,
        boolean onePlanDoes,
        boolean byRelatedFilter,
        boolean byLongText,
        Hanging hanging) {
    /**
     * The rows that hang on a parent and meet a further condition: an index of their link may have them in order.
     *
     * @param further without what the relation itself asks for
     */
    public record Hanging(Relation relation, Long parent, Condition further) {
        /** What makes rows hang on it. */
        Condition link() {
            return Condition.of(relation.parent() + " = ?", parent).and(relation.link());
        }
    }

    /** Holds for every row. */
    public static final Condition ALWAYS = new Condition("1 = 1", List.of());

    /** Holds for no row. */
    public static final Condition NEVER = new Condition("1 = 0", List.of());

    private static final String AND = " and ";

    /** Values may make a difference, and most do. */
    public Condition(String hql, List<Object> values) {
        this(hql, values, values.isEmpty(), false, false, null);
    }

    public static Condition of(String hql, Object... values) {
        return new Condition(hql, List.of(values));
    }

    public Condition and(Condition other) {
        return this == ALWAYS ? other : other == ALWAYS ? this : join(List.of(this, other), AND);
    }

    public static Condition allOf(List<Condition> conditions) {
        List<Condition> telling =
                conditions.stream().filter(condition -> condition != ALWAYS).toList();
        return telling.isEmpty() ? ALWAYS : join(telling, AND);
    }

    /** Holds where one of them does; of none, for no row. */
    public static Condition anyOf(List<Condition> conditions) {
        return conditions.isEmpty() ? NEVER : join(conditions, " or ");
    }

    /** Holds for every row for which this doesn't, also where this asks for a value that the row hasn't got. */
    public Condition negated() {
        // Not "not (…)": of null that is null, and the row would be neither here nor there.
        return within("case when " + hql + " then 1 else 0 end = 0");
    }

    /** Holds where this does for one of {@code rows}, HQL like {@code Office o where o.heldBy.entryId = a.entryId}. */
    public Condition ofSome(String rows) {
        return within("exists (select 1 from " + rows + " and (" + hql + "))");
    }

    /** Another, that holds this one, with its values. */
    Condition within(String hql) {
        return new Condition(hql, values, values.isEmpty(), byRelatedFilter, byLongText, null);
    }

    /** What it says, to tell it from others. */
    public String words() {
        return hql + "|" + values;
    }

    /** The same, for values that make no difference. */
    public Condition withOnePlan() {
        return new Condition(hql, values, true, byRelatedFilter, byLongText, hanging);
    }

    /** The same, as a filter of related records. */
    Condition ofRelatedFilter() {
        return new Condition(hql, values, onePlanDoes, true, byLongText, hanging);
    }

    /** The same, as what looks into long texts. */
    public Condition ofLongText() {
        return new Condition(hql, values, onePlanDoes, byRelatedFilter, true, hanging);
    }

    /** The same, of which it is known that its rows are those that hang on {@code parent}. */
    public Condition hangingOn(Long parent, Relation relation) {
        return new Condition(
                hql, values, onePlanDoes, byRelatedFilter, byLongText, new Hanging(relation, parent, ALWAYS));
    }

    private static Condition join(List<Condition> conditions, String word) {
        List<Object> values = new ArrayList<>();
        conditions.forEach(condition -> values.addAll(condition.values));
        return new Condition(
                conditions.stream().map(condition -> "(" + condition.hql + ")").collect(Collectors.joining(word)),
                values,
                conditions.stream().allMatch(Condition::onePlanDoes),
                conditions.stream().anyMatch(Condition::byRelatedFilter),
                conditions.stream().anyMatch(Condition::byLongText),
                word.equals(AND) ? hanging(conditions) : null);
    }

    /** By the first that knows of a parent; the others are further conditions. */
    private static Hanging hanging(List<Condition> conditions) {
        for (Condition first : conditions) {
            if (first.hanging != null) {
                List<Condition> others = new ArrayList<>(conditions);
                others.remove(first);
                Condition further = first.hanging.further.and(allOf(others));
                return new Hanging(first.hanging.relation, first.hanging.parent, further);
            }
        }
        return null;
    }
}
