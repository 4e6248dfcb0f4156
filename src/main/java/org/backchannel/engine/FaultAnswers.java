package org.backchannel.engine;

import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.language.SourceLocation;
import io.quarkus.logging.Log;
import jakarta.persistence.QueryTimeoutException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.backchannel.refusal.Refusal;
import org.backchannel.refusal.RefusalCode;

/**
 * Answers an exception of a field: a refusal with what it says, anything else as our fault, with the id under
 * which the log has it and nothing of what went on inside.
 */
final class FaultAnswers implements DataFetcherExceptionHandler {
    // One exception can reach every parent of a batch; all of them get the one incident.
    private static final Object INCIDENTS = new Object();

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        Throwable cause = unwrapped(parameters.getException());
        GraphQLError answer;
        if (cause instanceof Refusal refusal) {
            answer = error(parameters, refusal.getMessage(), refusal.code(), null);
        } else if (cause instanceof RequestLimits.Refused refused) {
            answer = error(parameters, refused.getMessage(), refused.code(), null);
        } else if (cause instanceof DateTimeException) {
            answer = error(parameters, "a date can't be read; write YYYY-MM-DD", RefusalCode.VALIDATION, null);
        } else if (cause instanceof QueryTimeoutException) {
            answer = error(parameters, "this took longer than a request may; ask for less", RefusalCode.TIMEOUT, null);
        } else {
            answer = fault(parameters, incident(parameters, cause));
        }
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(answer).build());
    }

    private static GraphQLError fault(DataFetcherExceptionHandlerParameters parameters, String incident) {
        return error(parameters, CodedError.faultMessage(incident), RefusalCode.INTERNAL, incident);
    }

    private static GraphQLError error(
            DataFetcherExceptionHandlerParameters parameters, String message, RefusalCode code, String incident) {
        List<SourceLocation> locations =
                parameters.getSourceLocation() == null ? null : List.of(parameters.getSourceLocation());
        return new CodedError(message, locations, parameters.getPath().toList(), code, incident);
    }

    private static String incident(DataFetcherExceptionHandlerParameters parameters, Throwable cause) {
        Map<Throwable, String> incidents = parameters
                .getDataFetchingEnvironment()
                .getGraphQlContext()
                .computeIfAbsent(INCIDENTS, key -> new ConcurrentHashMap<Throwable, String>());
        return incidents.computeIfAbsent(cause, unseen -> {
            String id = UUID.randomUUID().toString();
            Log.errorf(unseen, "Incident %s at %s", id, parameters.getPath());
            return id;
        });
    }

    private static Throwable unwrapped(Throwable exception) {
        Throwable cause = exception;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
