package org.backchannel.paging;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.record.Entries;
import org.backchannel.refusal.Refusal;

/**
 * A filter as a caller writes it: conditions of its own, all of which have to hold, and other filters joined to
 * them by and, or and not. The subclass carries the fields that the schema shows.
 */
public abstract class Filter {
    private static final int LONGEST = 100;
    private static final int MOST_VALUES = 300;

    /** The conditions of this filter's own fields. */
    protected abstract Condition own(FilterPlace at);

    protected abstract List<? extends Filter> joinedByAnd();

    protected abstract List<? extends Filter> joinedByOr();

    protected abstract Filter denied();

    /**
     * The condition that {@code filter}, the argument {@code where}, stands for; no filter holds for every row.
     *
     * @throws Refusal naming the field that can't be taken
     */
    public static Condition condition(Filter filter, Entries entries) {
        if (filter == null) {
            return Condition.ALWAYS;
        }
        Condition condition = filter.compiled(FilterPlace.first(entries, "where"));
        if (condition.values().size() > MOST_VALUES) {
            throw Refusal.overLimit(
                    "where", "this filter compares with more than " + MOST_VALUES + " values; ask in parts");
        }
        return condition;
    }

    /** What {@code filter}, the field {@code name} of the one here, stands for; no filter holds for every row. */
    protected static Condition related(Filter filter, FilterPlace at, String name) {
        return filter == null
                ? Condition.ALWAYS
                : filter.compiled(at.below(name)).ofRelatedFilter();
    }

    /**
     * Whether the record whose key is {@code key} is one that {@code filter}, the field {@code name} of the one here,
     * finds. The filter's alias hides an outer one of the same name, and {@code key} is read outside of it, so
     * filters of one type can stand within each other.
     *
     * @param rows type and alias of the filter's rows: {@code Actor a}
     */
    protected static Condition among(String key, String rows, Filter filter, FilterPlace at, String name) {
        if (filter == null) {
            return Condition.ALWAYS;
        }
        Condition condition = filter.compiled(at.below(name));
        String alias = rows.substring(rows.indexOf(' ') + 1);
        return condition
                .within("onceFound(" + key + ") in (select " + alias + ".entryId from " + rows + " where "
                        + condition.hql() + ")")
                .ofRelatedFilter();
    }

    private Condition compiled(FilterPlace at) {
        Condition condition = own(at);
        if (joinedByAnd() != null) {
            condition = condition.and(Condition.allOf(all(joinedByAnd(), at, "and")));
        }
        if (joinedByOr() != null) {
            condition = condition.and(Condition.anyOf(all(joinedByOr(), at, "or")));
        }
        Filter denied = denied();
        return denied == null
                ? condition
                : condition.and(denied.compiled(at.below("not")).negated());
    }

    private static List<Condition> all(List<? extends Filter> filters, FilterPlace at, String name) {
        if (filters.size() > LONGEST) {
            throw Refusal.overLimit(
                    at.field(name), "at most " + LONGEST + " filters may be joined; these are " + filters.size());
        }
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < filters.size(); i++) {
            Filter filter = filters.get(i); // as what it is here: private methods aren't reached through a subclass
            conditions.add(filter.compiled(at.below(name + "[" + i + "]")));
        }
        return conditions;
    }
}
