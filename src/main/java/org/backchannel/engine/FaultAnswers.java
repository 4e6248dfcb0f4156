package org.backchannel.engine;

import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import io.quarkus.logging.Log;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.backchannel.database.Snapshot;
import org.backchannel.refusal.Causes;
import org.backchannel.refusal.Refusal;
import org.backchannel.refusal.RefusalCode;

/**
 * Answers an exception of a field: a refusal with what it says, anything else as our fault, with the id under
 * which the log has it and nothing of what went on inside.
 */
final class FaultAnswers implements DataFetcherExceptionHandler {
    // One exception can reach every parent of a batch, and each portion of a long list can meet the same; all of them
    // get the one incident.
    private static final Object INCIDENTS = new Object();

    private final Snapshot snapshot;

    FaultAnswers(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        Throwable cause = unwrapped(parameters.getException());
        GraphQLError answer;
        if (cause instanceof Refusal refusal) {
            answer = error(parameters, refusal.getMessage(), refusal.code(), null);
        } else if (cause instanceof RequestLimits.Refused refused) {
            answer = error(parameters, refused.getMessage(), refused.code(), null);
        } else {
            answer = GivenUp.after(cause)
                    .map(reason -> givenUp(parameters, reason))
                    .orElseGet(() -> fault(parameters, cause));
        }
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(answer).build());
    }

    private static GraphQLError givenUp(DataFetcherExceptionHandlerParameters parameters, GivenUp reason) {
        Deadline.of(parameters.getDataFetchingEnvironment().getGraphQlContext()).giveUp(reason);
        return error(parameters, reason.getMessage(), reason.code(), null);
    }

    private GraphQLError fault(DataFetcherExceptionHandlerParameters parameters, Throwable cause) {
        if (Causes.of(cause).anyMatch(SQLException.class::isInstance)) {
            try {
                snapshot.readOnAfterFailure();
            } catch (RuntimeException connectionLost) {
                return GivenUp.after(connectionLost)
                        .map(reason -> givenUp(parameters, reason))
                        .orElseGet(() -> incidentAt(parameters, connectionLost));
            }
        }
        return incidentAt(parameters, cause);
    }

    private static GraphQLError incidentAt(DataFetcherExceptionHandlerParameters parameters, Throwable cause) {
        String incident = incident(parameters, cause);
        return error(parameters, CodedError.faultMessage(incident), RefusalCode.INTERNAL, incident);
    }

    private static GraphQLError error(
            DataFetcherExceptionHandlerParameters parameters, String message, RefusalCode code, String incident) {
        List<SourceLocation> locations =
                parameters.getSourceLocation() == null ? null : List.of(parameters.getSourceLocation());
        return new CodedError(message, locations, parameters.getPath().toList(), code, incident);
    }

    private static String incident(DataFetcherExceptionHandlerParameters parameters, Throwable cause) {
        DataFetchingEnvironment environment = parameters.getDataFetchingEnvironment();
        Map<Fault, String> incidents = environment
                .getGraphQlContext()
                .computeIfAbsent(INCIDENTS, key -> new ConcurrentHashMap<Fault, String>());
        return incidents.computeIfAbsent(Fault.of(environment, cause), unseen -> {
            String id = UUID.randomUUID().toString();
            Log.errorf(cause, "Incident %s at %s", id, parameters.getPath());
            return id;
        });
    }

    /** What fails in the same way in the same field is one. */
    private record Fault(String type, String field, Class<?> exception, String message) {
        static Fault of(DataFetchingEnvironment environment, Throwable cause) {
            return new Fault(
                    ((GraphQLNamedType) environment.getParentType()).getName(),
                    environment.getField().getName(),
                    cause.getClass(),
                    cause.getMessage());
        }
    }

    private static Throwable unwrapped(Throwable exception) {
        Throwable cause = exception;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
