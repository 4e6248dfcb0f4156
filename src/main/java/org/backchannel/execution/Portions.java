package org.backchannel.execution;

import graphql.execution.MergedField;
import graphql.schema.GraphQLObjectType;

/**
 * How much of an answer is made at a time.
 *
 * @param size how many objects one level may ask for at a time
 * @param requested what each field asks for
 * @param always whether it asks for as much in every request with this document, so that it need be told but once
 */
public record Portions(long size, Requested requested, boolean always) {
    /** All of it at once. */
    public static final Portions WHOLE = new Portions(Long.MAX_VALUE, (field, parent) -> 0, true);

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

    private record Asked(long records) {}

    /** How many objects this field of one object may give. */
    long askedBy(FieldPlan field) {
        return always ? field.told(Asked.class, () -> new Asked(records(field))).records() : records(field);
    }

    private long records(FieldPlan field) {
        return requested.records(field.field(), field.parent());
    }
}
