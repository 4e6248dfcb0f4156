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
    private static final int DEEPEST = 5;
    private static final int LONGEST = 100;
    private static final int MOST_VALUES = 300;

    /** The conditions of this filter's own fields; {@code field} is the path of this filter, for refusals. */
    protected abstract Condition own(Entries entries, String field);

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
        Condition condition = filter.compiled(entries, "where", 1);
        if (condition.values().size() > MOST_VALUES) {
            throw Refusal.overLimit(
                    "where", "this filter compares with more than " + MOST_VALUES + " values; ask in parts");
        }
        return condition;
    }

    private Condition compiled(Entries entries, String field, int depth) {
        if (depth > DEEPEST) {
            throw Refusal.overLimit(field, "filters may be nested " + DEEPEST + " deep; this is deeper");
        }
        Condition condition = own(entries, field);
        if (joinedByAnd() != null) {
            condition = condition.and(Condition.allOf(all(joinedByAnd(), entries, field + ".and", depth)));
        }
        if (joinedByOr() != null) {
            condition = condition.and(Condition.anyOf(all(joinedByOr(), entries, field + ".or", depth)));
        }
        Filter denied = denied();
        return denied == null
                ? condition
                : condition.and(
                        denied.compiled(entries, field + ".not", depth + 1).negated());
    }

    private static List<Condition> all(List<? extends Filter> filters, Entries entries, String field, int depth) {
        if (filters.size() > LONGEST) {
            throw Refusal.overLimit(
                    field, "at most " + LONGEST + " filters may be joined; these are " + filters.size());
        }
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < filters.size(); i++) {
            Filter filter = filters.get(i); // as what it is here: private methods aren't reached through a subclass
            conditions.add(filter.compiled(entries, field + "[" + i + "]", depth + 1));
        }
        return conditions;
    }
}
