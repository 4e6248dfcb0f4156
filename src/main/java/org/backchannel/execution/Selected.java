package org.backchannel.execution;

import graphql.execution.ExecutionContext;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an operation selects of the values of a field, by all the paths on which it is fetched together: for fetchers
 * that fetch no more than that.
 */
public final class Selected {
    private final List<FieldPlan> plans;
    private final ExecutionContext context;

    Selected(List<FieldPlan> plans, ExecutionContext context) {
        this.plans = plans;
        this.context = context;
    }

    /** What is selected of the field that a fetcher was given {@code environment} for. */
    public static Selected of(DataFetchingEnvironment environment) {
        return environment.getLocalContext();
    }

    /**
     * What {@code told} says of this selection. Where it is of one field, that is kept as long as the document's plan is,
     * so it has to depend on the selection alone.
     */
    public <T> T told(Class<T> type, Function<Selected, T> told) {
        return plans.size() == 1 ? plans.get(0).told(type, () -> told.apply(this)) : told.apply(this);
    }

    /** The names of the fields that are selected of a value of that type. */
    public Set<String> fields(GraphQLObjectType type) {
        return plans(type).map(plan -> plan.field().getName()).collect(Collectors.toSet());
    }

    /** What is selected of such a field. */
    public Selected below(GraphQLObjectType type, String field) {
        List<FieldPlan> below = new ArrayList<>();
        plans(type).filter(plan -> plan.field().getName().equals(field)).forEach(below::add);
        return new Selected(below, context);
    }

    private Stream<FieldPlan> plans(GraphQLObjectType type) {
        return plans.stream()
                .flatMap(plan -> Arrays.stream(plan.below(type, context).fields()));
    }
}
