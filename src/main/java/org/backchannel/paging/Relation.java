package org.backchannel.paging;

import java.util.Collection;

/**
 * How the rows of a listing hang on their parents.
 *
 * @param parent HQL of the parent's key, seen from a row: {@code s.meeting.entryId}
 * @param join HQL of the joins that {@code parent} and {@code link} need, possibly empty
 * @param link what else has to hold between the two
 */
public record Relation(String parent, String join, Condition link) {
    public static Relation through(String parent) {
        return new Relation(parent, "", Condition.ALWAYS);
    }

    /** Holds for the rows that hang on one of those parents. */
    Condition under(Collection<Long> parents) {
        return Condition.of("among(?, " + parent + ")", parents).and(link);
    }
}
