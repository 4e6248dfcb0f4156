package org.backchannel.execution;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AbortExecutionException;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLObjectType;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Executes an operation level by level, on the thread that calls it: all objects of a level, or of a portion of it, are
 * fetched and completed before any of the level below. A {@link LevelFetcher} so gets all its parents at once, with
 * nothing to wait for and no keys to tell apart; a {@link graphql.schema.LightDataFetcher} is asked for a value without
 * anything built around it. The data of the result is no map: an {@link AnswerWriter} writes it as JSON.
 *
 * <p>One of these serves one schema. It leaves out what nothing here uses: instrumentation of single fields, data
 * loaders, local contexts, deferred fragments.
 *
 * <p>The specification leaves the order of fields in a query open (6.2.2, "Normal and Serial Execution"); the answers,
 * and the errors but for their order, are those of graphql-java's own strategies, which a test holds them against.
 */
public final class BreadthFirstStrategy extends ExecutionStrategy {
    private final Plans plans = new Plans();
    private final boolean serially;
    private final Faults faults;
    private final IntConsumer growth;

    private BreadthFirstStrategy(boolean serially, DataFetcherExceptionHandler handler, IntConsumer growth) {
        this.serially = serially;
        this.faults = new Faults(handler);
        this.growth = growth;
    }

    /**
     * For queries.
     *
     * @param growth told before each level how many objects the answer has by then, that level's among them and those
     *     of the schema left out; by an {@link AbortExecutionException} it ends the execution
     */
    public static BreadthFirstStrategy ofQueries(DataFetcherExceptionHandler handler, IntConsumer growth) {
        return new BreadthFirstStrategy(false, handler, growth);
    }

    /** For mutations: each field of the root with all below it, before the next. */
    public static BreadthFirstStrategy ofMutations(DataFetcherExceptionHandler handler) {
        return new BreadthFirstStrategy(true, handler, unbounded -> {}); // what is written is answered
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        GraphQLObjectType root =
                (GraphQLObjectType) parameters.getExecutionStepInfo().getUnwrappedNonNullType();
        return CompletableFuture.completedFuture(
                execute(context, root, parameters.getSource(), Portions.WHOLE, parameters::getFields));
    }

    /**
     * Executes the operation of {@code context}.
     *
     * @param root the type of its root
     * @param source the object of that type
     * @param portions of what size the answer to a query is made
     */
    public ExecutionResult execute(ExecutionContext context, GraphQLObjectType root, Object source, Portions portions) {
        return execute(context, root, source, portions, () -> Plans.fields(context, root));
    }

    private ExecutionResult execute(
            ExecutionContext context,
            GraphQLObjectType root,
            Object source,
            Portions portions,
            Supplier<MergedSelectionSet> fields) {
        SelectionPlan plan = plans.of(context, root, fields);
        if (plan.introspects()) {
            Optional<ExecutionResult> refused = Introspection.isIntrospectionSensible(fields.get(), context);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        Answer.OfObject data = new Answer.OfObject(plan, null, 0);
        try {
            execute(
                    data,
                    source,
                    new Descent(new Completion(context, faults), growth, serially ? Portions.WHOLE : portions));
        } catch (AbortExecutionException abort) {
            return abort.toExecutionResult();
        }
        return ExecutionResultImpl.newExecutionResult()
                .data(data.struck() ? null : data)
                .errors(context.getErrors())
                .build();
    }

    private void execute(Answer.OfObject data, Object source, Descent descent) {
        Level root = new Level();
        root.add(data, source);
        if (!serially) {
            descent.from(root);
            return;
        }
        for (int slot = 0; slot < data.slots.length && !data.struck(); slot++) {
            descent.oneFieldOf(root, slot);
        }
    }
}
