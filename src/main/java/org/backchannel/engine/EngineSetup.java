package org.backchannel.engine;

import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Hooks our parts into the engine while it is being built. */
@ApplicationScoped
class EngineSetup {
    private static final int MOST_TOKENS = 5_000; // the largest of our own documents has about 2,000

    void build(@Observes GraphQL.Builder builder) {
        // The engine passes its own token limit to the wrong options; requests are parsed with these.
        ParserOptions.setDefaultOperationParserOptions(
                ParserOptions.getDefaultOperationParserOptions().transform(options -> options.maxTokens(MOST_TOKENS)));
        // The builder only lets itself be replaced; the stock chain fills the document cache and must stay.
        Instrumentation stock = builder.build().getInstrumentation();
        FaultAnswers faults = new FaultAnswers();
        builder.instrumentation(new ChainedInstrumentation(List.of(new BatchKeys(), stock, new ErrorList())))
                .queryExecutionStrategy(new AsyncExecutionStrategy(faults))
                .mutationExecutionStrategy(new AsyncSerialExecutionStrategy(faults));
    }
}
