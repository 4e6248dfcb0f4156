package org.backchannel.engine;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.backchannel.refusal.RefusalCode;

/**
 * Brings the errors of an answer into one form: each with a code of ours, one for each cause, and not more than
 * a reader can use.
 */
final class ErrorList extends SimplePerformantInstrumentation {
    private static final int MOST = 20;

    /** Same words at the same place of the document: one cause, however many parents met it. */
    private record Cause(String message, List<?> locations) {}

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        Map<Cause, GraphQLError> errors = new LinkedHashMap<>();
        result.getErrors()
                .forEach(
                        error -> errors.putIfAbsent(new Cause(error.getMessage(), error.getLocations()), coded(error)));
        List<GraphQLError> shown = errors.values().stream().limit(MOST).toList();
        return CompletableFuture.completedFuture(ExecutionResultImpl.newExecutionResult()
                .from(result)
                .errors(shown)
                .build());
    }

    private static GraphQLError coded(GraphQLError error) {
        if (error instanceof CodedError) {
            return error;
        }
        RefusalCode code =
                error instanceof RequestLimits.Refused refused ? refused.code() : code(error.getErrorType());
        return new CodedError(error.getMessage(), error.getLocations(), error.getPath(), code, null);
    }

    private static RefusalCode code(ErrorClassification type) {
        if (type == ErrorType.InvalidSyntax || type == ErrorType.OperationNotSupported) {
            return RefusalCode.BAD_REQUEST;
        }
        if (type == ErrorType.ExecutionAborted) {
            return RefusalCode.LIMIT_EXCEEDED;
        }
        return type == ErrorType.ValidationError ? RefusalCode.VALIDATION : RefusalCode.INTERNAL;
    }
}
