package org.backchannel.engine;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.refusal.RefusalCode;

/** An error as it leaves the house: words, place, our code, and an incident's id where the fault is ours. */
public record CodedError(
        String message, List<SourceLocation> locations, List<Object> path, RefusalCode code, String incident)
        implements GraphQLError {
    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public List<Object> getPath() {
        return path;
    }

    /** One for all: the engine wants a class, but its classes say nothing that the code doesn't say better. */
    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }

    /** As the specification has it, without the engine's class. */
    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("message", message);
        if (locations != null && !locations.isEmpty()) {
            answer.put("locations", locations.stream().map(CodedError::place).toList());
        }
        if (path != null) {
            answer.put("path", path);
        }
        answer.put("extensions", getExtensions());
        return answer;
    }

    @Override
    public Map<String, Object> getExtensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        if (incident != null) {
            extensions.put("incident", incident);
        }
        return extensions;
    }

    /** What is told of our own fault: the id under which the log has it, and nothing of what went on inside. */
    public static String faultMessage(String incident) {
        return "something went wrong on our side; tell us incident " + incident + " and we can find out what";
    }

    // In one order, the same in every process.
    private static Map<String, Object> place(SourceLocation location) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("line", location.getLine());
        place.put("column", location.getColumn());
        return place;
    }
}
