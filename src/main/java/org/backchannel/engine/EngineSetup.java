package org.backchannel.engine;

import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Hooks our parts into the engine while it is being built. */
@ApplicationScoped
class EngineSetup {
    @Inject
    LimitsConfig limits;

    void build(@Observes GraphQL.Builder builder) {
        // The engine passes its own token limit to the wrong options; requests are parsed with these.
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens())));
        // The builder only lets itself be replaced; the stock chain fills the document cache and must stay.
        Instrumentation stock = builder.build().getInstrumentation();
        FaultAnswers faults = new FaultAnswers();
        builder.instrumentation(new ChainedInstrumentation(List.of(
                        new BatchKeys(), new Deadline.Watch(), stock, new RequestLimits(limits), new ErrorList())))
                .queryExecutionStrategy(new AsyncExecutionStrategy(faults))
                .mutationExecutionStrategy(new AsyncSerialExecutionStrategy(faults));
    }
}
