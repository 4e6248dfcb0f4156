package org.backchannel.engine;

import static graphql.Directives.EXPERIMENTAL_DISABLE_ERROR_PROPAGATION_DIRECTIVE_DEFINITION;

import graphql.execution.CoercedVariables;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.impl.SchemaUtil;
import java.util.Map;
import org.backchannel.execution.Portions;

/** One of a document's operations, and what can be told of it once for all requests. */
final class PreparedOperation {
    private final OperationDefinition definition;
    private final Map<String, FragmentDefinition> fragments;
    private final GraphQLObjectType root;
    private final boolean propagatesErrors;
    private volatile OperationCost.Measure measured;

    PreparedOperation(OperationDefinition definition, Map<String, FragmentDefinition> fragments, GraphQLSchema schema) {
        this.definition = definition;
        this.fragments = fragments;
        this.propagatesErrors =
                !definition.hasDirective(EXPERIMENTAL_DISABLE_ERROR_PROPAGATION_DIRECTIVE_DEFINITION.getName());
        this.root = SchemaUtil.getOperationRootType(schema, definition);
    }

    OperationDefinition definition() {
        return definition;
    }

    Map<String, FragmentDefinition> fragments() {
        return fragments;
    }

    /** The type of its root: that of queries or of mutations. */
    GraphQLObjectType root() {
        return root;
    }

    /** Whether what is null and may not be makes null of what holds it, as usual; a directive of the engine's switches that off. */
    boolean propagatesErrors() {
        return propagatesErrors;
    }

    /** What it asks for. Measured once, unless page sizes or ids come as variables. */
    OperationCost.Measure measure(GraphQLSchema schema, CoercedVariables variables) {
        OperationCost.Measure known = measured;
        if (known != null) {
            return known;
        }
        OperationCost cost = new OperationCost(schema, fragments, variables.toMap());
        OperationCost.Measure measure = cost.of(definition);
        if (!cost.goesByVariables()) {
            measured = measure;
        }
        return measure;
    }

    /** In what portions it is answered, given what it asks for. For one request. */
    Portions portions(OperationCost.Measure measure, int size, CoercedVariables variables) {
        return measure.cost() <= size
                ? Portions.WHOLE
                : new Portions(size, new RequestedRecords(fragments, variables.toMap())::of, measure == measured);
    }
}
