package org.backchannel.execution;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.ExecutionContext;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.schema.DataFetchingEnvironment;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Calls fetchers, and makes what they throw into errors of the fields that they were called for. */
record Faults(DataFetcherExceptionHandler handler) {
    /** What the fetcher returns for one object, perhaps only the promise of it; null after an exception. */
    Object fetch(ExecutionContext context, Fetch fetch) {
        try {
            Map<String, Object> arguments = fetch.plan().arguments(context);
            return fetch.plan().fetcher().get(fetch.environment(context, arguments));
        } catch (Exception failure) {
            return answer(context, fetch, failure);
        }
    }

    /** The value, when a promise of it has been kept. */
    Object settled(ExecutionContext context, Fetch fetch, Object value) {
        if (!(value instanceof CompletionStage<?> promise)) {
            return value;
        }
        try {
            return promise.toCompletableFuture().join();
        } catch (CompletionException | CancellationException failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            return answer(context, fetch, cause);
        }
    }

    /** One value for each distinct parent; nulls after an exception, which is an error of each fetch. */
    List<?> fetchTogether(
            ExecutionContext context,
            LevelFetcher<?> fetcher,
            Map<String, Object> arguments,
            Parents parents,
            Level.Together together) {
        try {
            Fetch first = together.fetches().get(0);
            List<?> values = fetcher.fetch(parents.distinct(), first.environment(context, arguments, together.plans()));
            if (values.size() != parents.distinct().size()) {
                throw new IllegalStateException("%d values for %d parents of %s.%s"
                        .formatted(
                                values.size(),
                                parents.distinct().size(),
                                first.plan().parent().getName(),
                                first.plan().field().getName()));
            }
            return values;
        } catch (Exception failure) {
            together.fetches().forEach(fetch -> answer(context, fetch, failure));
            return Collections.nCopies(parents.distinct().size(), null);
        }
    }

    /** Adds what the handler makes of the failure; always null, the value of a field in error (6.4.4). */
    Object answer(ExecutionContext context, Fetch fetch, Throwable failure) {
        Map<String, Object> arguments = Map.of(); // they may be what failed
        DataFetchingEnvironment environment = fetch.environment(context, arguments);
        DataFetcherExceptionHandlerResult answer;
        try {
            answer = handled(handler, environment, failure);
        } catch (RuntimeException handlersOwn) {
            answer = handled(new SimpleDataFetcherExceptionHandler(), environment, handlersOwn);
        }
        context.addErrors(answer.getErrors());
        return null;
    }

    private static DataFetcherExceptionHandlerResult handled(
            DataFetcherExceptionHandler handler, DataFetchingEnvironment environment, Throwable failure) {
        return handler.handleException(DataFetcherExceptionHandlerParameters.newExceptionParameters()
                        .dataFetchingEnvironment(environment)
                        .exception(failure)
                        .build())
                .join();
    }
}
