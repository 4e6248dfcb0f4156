package org.backchannel.execution;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLObjectType;
import java.util.Set;

/** The fields that are selected of an object of one type, in the order of the answer; each is one slot of it. */
record SelectionPlan(GraphQLObjectType type, FieldPlan[] fields) {
    private static final Set<String> OF_THE_SCHEMA =
            Set.of(Introspection.SchemaMetaFieldDef.getName(), Introspection.TypeMetaFieldDef.getName());

    /** Whether the object belongs to the schema itself: only there names begin so (4.1, "Reserved Names"). */
    boolean ofSchema() {
        return type.getName().startsWith("__");
    }

    /** Whether they ask about the schema itself (4.2, "Schema Introspection"). */
    boolean introspects() {
        for (FieldPlan field : fields) {
            if (OF_THE_SCHEMA.contains(field.definition().getName())) {
                return true;
            }
        }
        return false;
    }
}
