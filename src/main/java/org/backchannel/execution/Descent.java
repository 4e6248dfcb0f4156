package org.backchannel.execution;

import graphql.execution.AbortExecutionException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Goes down an answer level by level. A level whose objects ask for more than a portion is taken apart: first some of
 * them, with all that is below them, then the next; and of those that are done the JSON alone is kept. So of a long
 * answer there are never many more objects than a portion has on each level.
 */
final class Descent {
    private final Completion completion;
    private final IntConsumer growth;
    private final Portions portions;
    private final Map<SelectionPlan, Long> askedByOne = new IdentityHashMap<>();
    private int objects;

    /**
     * @param growth told before each level how many objects there are by then; ends the descent by an
     *     {@link AbortExecutionException}
     */
    Descent(Completion completion, IntConsumer growth, Portions portions) {
        this.completion = completion;
        this.growth = growth;
        this.portions = portions;
    }

    /** Executes a level and all below it. */
    void from(Level first) {
        Level level = first;
        while (!level.isEmpty()) {
            if (portions != Portions.WHOLE && endOfPortion(level, 0) < level.size()) {
                inPortions(level);
                return;
            }
            objects += level.records();
            growth.accept(objects);
            level = level.execute(completion);
        }
    }

    /** Executes one field of the root and all below it (6.2.2, "serially"). */
    void oneFieldOf(Level root, int slot) {
        from(root.execute(completion, slot));
    }

    private void inPortions(Level level) {
        int begin = 0;
        while (begin < level.size()) {
            int end = endOfPortion(level, begin);
            from(level.part(begin, end));
            replace(level, begin, end);
            level.forget(begin, end);
            begin = end;
        }
    }

    /** Up to where the objects ask for no more than a portion together; past one at least. */
    private int endOfPortion(Level level, int begin) {
        int end = begin;
        long asked = 0;
        while (end < level.size()) {
            asked += askedBy(level.object(end).plan);
            if (asked > portions.size() && end > begin) {
                break;
            }
            end++;
        }
        return end;
    }

    private long askedBy(SelectionPlan plan) {
        Long known = askedByOne.get(plan);
        if (known != null) {
            return known;
        }
        long asked = 0;
        for (FieldPlan field : plan.fields()) {
            asked += portions.askedBy(field);
        }
        askedByOne.put(plan, asked);
        return asked;
    }

    private static void replace(Level level, int begin, int end) {
        int next = begin;
        while (next < end) {
            Answer container = level.object(next).container;
            int from = level.object(next).place;
            int to = from + 1;
            next++;
            // Objects of one list stand in all its slots from the first to the last; between fields others may.
            while (container instanceof Answer.OfList && next < end && level.object(next).container == container) {
                to = level.object(next++).place + 1;
            }
            FinishedSlots.replace(container, from, to);
        }
    }
}
