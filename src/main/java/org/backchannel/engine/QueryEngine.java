package org.backchannel.engine;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import io.quarkus.runtime.Startup;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.backchannel.database.Reading;
import org.backchannel.database.Snapshot;
import org.backchannel.execution.BreadthFirstStrategy;

/**
 * Answers GraphQL requests. The schema is the one that is read from the annotated classes; everything from a document to
 * its answer is graphql-java's, with our execution, limits and errors.
 */
@Startup
@ApplicationScoped
public class QueryEngine {
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
    private GraphQL graphQl;

    @PostConstruct
    void build() {
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens())));
        schema = Fetchers.into(annotated, model, telemetry);
        documents = new PreparedDocuments(schema);
        FaultAnswers faults = new FaultAnswers(snapshot);
        graphQl = GraphQL.newGraphQL(schema)
                .instrumentation(new ChainedInstrumentation(List.of(new RequestLimits(limits), new ErrorList())))
                .queryExecutionStrategy(BreadthFirstStrategy.ofQueries(faults))
                .mutationExecutionStrategy(BreadthFirstStrategy.ofMutations(faults))
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(prepared(input)))
                .doNotAutomaticallyDispatchDataLoader()
                .build();
    }

    /** The document, parsed and held against the schema, or what is wrong with it. */
    public PreparedDocument document(String text) {
        return documents.of(ExecutionInput.newExecutionInput(text).build());
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
            String document, String operationName, Map<String, Object> variables, Deadline deadline) {
        ExecutionInput input = ExecutionInput.newExecutionInput(document)
                .operationName(operationName)
                .variables(variables)
                .locale(Locale.ROOT)
                .graphQLContext(Map.of(Deadline.KEY, deadline))
                .build();
        String name = operation(input).map(OperationDefinition::getName).orElse(null);
        deadline.stopBy(Reading.stopper());
        try {
            ExecutionResult result = telemetry.request(name, () -> graphQl.execute(input));
            deadline.check();
            return result;
        } finally {
            deadline.done();
        }
    }

    /** The document, or what is wrong with it or with the variables that came along. */
    private PreparsedDocumentEntry prepared(ExecutionInput input) {
        try {
            operation(input)
                    .ifPresent(operation -> VariableValues.check(
                            operation, schema, input.getRawVariables().toMap()));
            return documents.of(input).entry();
        } catch (RequestLimits.Refused unfit) {
            return new PreparsedDocumentEntry(unfit);
        }
    }

    /** The one to run, also where the document has but one and the request doesn't say so. */
    private Optional<OperationDefinition> operation(ExecutionInput input) {
        PreparsedDocumentEntry document = documents.of(input).entry();
        if (document.hasErrors()) {
            return Optional.empty();
        }
        return document.getDocument().getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> input.getOperationName() == null
                        || input.getOperationName().isEmpty()
                        || input.getOperationName().equals(operation.getName()))
                .findFirst();
    }
}
