package org.backchannel.engine;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionContextBuilder;
import graphql.execution.ExecutionId;
import graphql.execution.RawVariables;
import graphql.execution.ValueUnboxer;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import io.quarkus.runtime.Startup;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backchannel.database.Reading;
import org.backchannel.database.Snapshot;
import org.backchannel.execution.BreadthFirstStrategy;
import org.backchannel.execution.Portions;

/**
 * Answers GraphQL requests. The schema is the one that is read from the annotated classes; everything from a document to
 * its answer is graphql-java's, with our execution, limits and errors.
 */
@Startup
@Singleton
public class QueryEngine {
    private static final ExecutionId ONE =
            ExecutionId.from("one"); // it tells executions apart, which nothing here does

    @Inject
    GraphQLSchema annotated;

    @Inject
    Schema model;

    @Inject
    LimitsConfig limits;

    @Inject
    Telemetry telemetry;

    @Inject
    Snapshot snapshot;

    private GraphQLSchema schema;
    private PreparedDocuments documents;
    private RequestLimits bounds;
    private BreadthFirstStrategy queries;
    private BreadthFirstStrategy mutations;

    @PostConstruct
    void build() {
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens())));
        schema = Fetchers.into(annotated, model, telemetry);
        documents = new PreparedDocuments(schema);
        bounds = new RequestLimits(limits);
        FaultAnswers faults = new FaultAnswers(snapshot);
        queries = BreadthFirstStrategy.ofQueries(faults, bounds::checkGrowth);
        mutations = BreadthFirstStrategy.ofMutations(faults);
    }

    /** The document, parsed and held against the schema, or what is wrong with it. */
    public PreparedDocument document(String text) {
        return documents.of(text);
    }

    /**
     * Answers a request, on this thread and from the {@link Snapshot} that is being read.
     *
     * @param operationName which of the document's operations to run; null if there is but one
     * @param variables as read from JSON
     * @param deadline stops it from fetching on, once passed
     * @throws GivenUp if it passed, or the database had no room for the request or was away
     */
    public ExecutionResult answer(
            PreparedDocument document, String operationName, Map<String, Object> variables, Deadline deadline) {
        deadline.stopBy(Reading.stopper());
        try {
            ExecutionResult result = telemetry.request(
                    document.nameOf(operationName), () -> answered(document, operationName, variables, deadline));
            deadline.check();
            return result;
        } finally {
            deadline.done();
        }
    }

    private ExecutionResult answered(
            PreparedDocument document, String operationName, Map<String, Object> variables, Deadline deadline) {
        if (!document.errors().isEmpty()) {
            return refused(document.errors());
        }
        GraphQLContext context =
                GraphQLContext.newContext().of(Deadline.KEY, deadline).build();
        try {
            PreparedOperation operation = document.operation(operationName);
            VariableValues.check(operation.definition(), schema, variables);
            CoercedVariables coerced = ValuesResolver.coerceVariableValues(
                    schema,
                    operation.definition().getVariableDefinitions(),
                    RawVariables.of(variables),
                    context,
                    Locale.ROOT);
            Characters.check("variables", variables);
            return answered(operation, executionContext(document, operation, coerced, context));
        } catch (GraphQLException unfit) {
            if (unfit instanceof GraphQLError error) {
                return refused(List.of(error));
            }
            throw unfit;
        }
    }

    private ExecutionResult answered(PreparedOperation operation, ExecutionContext context) {
        OperationCost.Measure measure = operation.measure(schema, context.getCoercedVariables());
        ExecutionResult result;
        try {
            bounds.check(measure);
            boolean writes = operation.definition().getOperation() == OperationDefinition.Operation.MUTATION;
            Portions portions = operation.portions(measure, limits.portion(), context.getCoercedVariables());
            result = (writes ? mutations : queries).execute(context, operation.root(), null, portions);
        } catch (RequestLimits.Refused refused) {
            result = new ExecutionResultImpl(refused);
        }
        return ExecutionResultImpl.newExecutionResult()
                .from(result)
                .errors(ErrorList.of(result.getErrors()))
                .extensions(bounds.told(measure))
                .build();
    }

    private static ExecutionResult refused(List<GraphQLError> errors) {
        return new ExecutionResultImpl(ErrorList.of(errors));
    }

    /** What an execution needs of graphql-java's, and no more. */
    private ExecutionContext executionContext(
            PreparedDocument document,
            PreparedOperation operation,
            CoercedVariables variables,
            GraphQLContext context) {
        return ExecutionContextBuilder.newExecutionContextBuilder()
                .executionId(ONE)
                .graphQLSchema(schema)
                .document(document.document())
                .operationDefinition(operation.definition())
                .fragmentsByName(operation.fragments())
                .coercedVariables(variables)
                .graphQLContext(context)
                .locale(Locale.ROOT)
                .valueUnboxer(ValueUnboxer.DEFAULT)
                .propagapropagateErrorsOnNonNullContractFailureeErrors(operation.propagatesErrors())
                .build();
    }
}
