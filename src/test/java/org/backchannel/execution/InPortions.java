package org.backchannel.execution;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import java.util.concurrent.CompletableFuture;

/** Execution of queries breadth first, in such portions. */
final class InPortions extends ExecutionStrategy {
    private final BreadthFirstStrategy strategy =
            BreadthFirstStrategy.ofQueries(new SimpleDataFetcherExceptionHandler(), growth -> {});
    private final Portions portions;

    InPortions(Portions portions) {
        this.portions = portions;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        return CompletableFuture.completedFuture(
                strategy.execute(context, context.getGraphQLSchema().getQueryType(), parameters.getSource(), portions));
    }
}
