package org.backchannel.execution;

import graphql.execution.MergedField;
import graphql.schema.GraphQLObjectType;

/**
 * How much of an answer is made at a time.
 *
 * @param size how many objects one level may ask for at a time
 * @param requested what each field asks for
 */
public record Portions(long size, Requested requested) {
    /** All of it at once. */
    public static final Portions WHOLE = new Portions(Long.MAX_VALUE, (field, parent) -> 0);

    /** What the fields of an operation ask for, told from its document and variables. */
    @FunctionalInterface
    public interface Requested {
        /**
         * How many objects a field of one object may give, without what is below them; but for lists of which that
         * isn't known beforehand.
         *
         * @param parent the object's type
         */
        long records(MergedField field, GraphQLObjectType parent);
    }
}
