package org.backchannel.engine;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import io.quarkus.logging.Log;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.backchannel.refusal.RefusalCode;

/**
 * Brings the errors of an answer into one form: each with a code of ours, one for each cause, and not more than
 * a reader can use.
 */
final class ErrorList {
    private static final int MOST = 20;
    private static final Pattern OF_A_VARIABLE = Pattern.compile("^Variable '(\\w+)' has an invalid value: ");

    /** Same words at the same place of the document: one cause, however many parents met it. */
    private record Cause(String message, List<?> locations) {}

    private static final Cause OUR_FAULT = new Cause(null, null);

    // A name of a class or a package: what an engine's message may let slip, and a caller can't use.
    private static final Pattern INTERNALS =
            Pattern.compile("\\b(?:com|graphql|io|jakarta|java|javax|org)\\.[a-z]\\w*");

    private ErrorList() {}

    /** Those of an answer, of which there may be none. */
    static List<GraphQLError> of(List<GraphQLError> found) {
        if (found.isEmpty()) {
            return found;
        }
        Map<Cause, GraphQLError> errors = new LinkedHashMap<>();
        for (GraphQLError error : found) {
            if (isOurFault(error)) {
                errors.computeIfAbsent(OUR_FAULT, unseen -> fault(error));
            } else {
                GraphQLError coded = coded(error);
                errors.putIfAbsent(new Cause(coded.getMessage(), coded.getLocations()), coded);
            }
        }
        return errors.values().stream().limit(MOST).toList();
    }

    /** That a value isn't what the schema promises; not where it only follows from an error of the same field. */
    private static boolean isOurFault(GraphQLError error) {
        return !(error instanceof CodedError)
                && (error.getErrorType() == ErrorType.NullValueInNonNullableField
                        || error.getErrorType() == ErrorType.DataFetchingException);
    }

    private static GraphQLError fault(GraphQLError error) {
        String incident = UUID.randomUUID().toString();
        Log.errorf("Incident %s at %s: %s", incident, error.getPath(), error.getMessage());
        String message = CodedError.faultMessage(incident);
        return new CodedError(message, error.getLocations(), error.getPath(), RefusalCode.INTERNAL, incident);
    }

    private static GraphQLError coded(GraphQLError error) {
        if (error instanceof CodedError) {
            return error;
        }
        RefusalCode code = error instanceof RequestLimits.Refused refused ? refused.code() : code(error.getErrorType());
        return new CodedError(shown(error, code), error.getLocations(), error.getPath(), code, null);
    }

    private static String shown(GraphQLError error, RefusalCode code) {
        if (!INTERNALS.matcher(error.getMessage()).find()) {
            return OF_A_VARIABLE.matcher(error.getMessage()).replaceFirst("variables.$1: ");
        }
        return code == RefusalCode.VALIDATION
                ? "a value of an argument can't be read; hold it against its type in the schema (dates are YYYY-MM-DD)"
                : "the request can't be run as it is; make it smaller or simpler";
    }

    private static RefusalCode code(ErrorClassification type) {
        if (type == ErrorType.InvalidSyntax || type == ErrorType.OperationNotSupported) {
            return RefusalCode.BAD_REQUEST;
        }
        if (type == ErrorType.ExecutionAborted || String.valueOf(type).contains("BadFaithIntrospection")) {
            return RefusalCode.LIMIT_EXCEEDED;
        }
        // Whatever else reaches here without a code of ours, the engine found wrong with the caller's values.
        return RefusalCode.VALIDATION;
    }
}
