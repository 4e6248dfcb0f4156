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
record CodedError(String message, List<SourceLocation> locations, List<Object> path, RefusalCode code, String incident)
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
            answer.put(
                    "locations",
                    locations.stream()
                            .map(place -> Map.of("line", place.getLine(), "column", place.getColumn()))
                            .toList());
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
}
