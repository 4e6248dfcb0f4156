package org.backchannel.execution;

import graphql.collect.ImmutableMapWithNullValues;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.DataFetchingFieldSelectionSetImpl;
import java.util.List;
import java.util.Map;

/** The place of one value: a field of one object of the answer, and where its value goes. */
record Fetch(FieldPlan plan, Object source, Answer.OfObject into, int slot) {
    /** What a fetcher may know; most of it is worked out only when it asks. */
    DataFetchingEnvironment environment(ExecutionContext context, Map<String, Object> arguments) {
        return environment(context, arguments, List.of(plan));
    }

    /** The same, where these fields are fetched together with this one. */
    DataFetchingEnvironment environment(
            ExecutionContext context, Map<String, Object> arguments, List<FieldPlan> together) {
        ExecutionStepInfo step = step(arguments);
        DataFetchingFieldSelectionSet selection = DataFetchingFieldSelectionSetImpl.newCollector(
                context.getGraphQLSchema(), plan.definition().getType(), () -> context.getNormalizedQueryTree()
                        .get()
                        .getNormalizedField(plan.field(), plan.parent(), step.getPath()));
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(context)
                .source(source)
                .localContext(new Selected(together, context))
                .arguments(arguments)
                .fieldDefinition(plan.definition())
                .mergedField(plan.field())
                .fieldType(plan.definition().getType())
                .parentType(plan.parent())
                .executionStepInfo(step)
                .selectionSet(selection)
                .build();
    }

    private ExecutionStepInfo step(Map<String, Object> arguments) {
        return ExecutionStepInfo.newExecutionStepInfo()
                .type(plan.definition().getType())
                .fieldDefinition(plan.definition())
                .fieldContainer(plan.parent())
                .field(plan.field())
                .path(into.path(slot))
                .arguments(() -> ImmutableMapWithNullValues.copyOf(arguments))
                .build();
    }
}
