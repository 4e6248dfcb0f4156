package org.backchannel.engine;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.backchannel.refusal.RefusalCode;

/** When a request has to be done. Whoever runs a request puts one into its context, and lets it pass in time. */
public final class Deadline {
    /** Key of the deadline in a request's context. */
    public static final String KEY = "org.backchannel.deadline";

    private volatile boolean passed;

    /** From now on no further field of the request is fetched; a statement that runs is left to its own limit. */
    public void pass() {
        passed = true;
    }

    /** Holds each fetch against the deadline of its request. Values that are there already cost nothing. */
    static final class Watch extends SimplePerformantInstrumentation {
        @Override
        public DataFetcher<?> instrumentDataFetcher(
                DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
            Deadline deadline = parameters.isTrivialDataFetcher()
                    ? null
                    : parameters.getEnvironment().getGraphQlContext().get(KEY);
            if (deadline == null) {
                return fetcher;
            }
            return environment -> {
                if (deadline.passed) {
                    throw new RequestLimits.Refused(RefusalCode.TIMEOUT, "the request was stopped: it took too long");
                }
                return fetcher.get(environment);
            };
        }
    }
}
