package org.backchannel.http;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import java.util.Map;
import java.util.regex.Pattern;
import org.backchannel.engine.PreparedDocument;

/** A request with a document that can be read. */
record GraphQlRequest(String document, RequestParameters parameters, PreparedDocument prepared) {
    private static final Pattern OF_THE_PARSER =
            Pattern.compile("(?s)with ANTLR error 'token recognition error at: '(.*)'' at(?= line \\d+ column \\d+$)");

    /** @throws BadRequest when the document can't be read */
    static GraphQlRequest of(RequestParameters parameters, String text, PreparedDocument document) {
        if (document.unreadable() != null) {
            throw refusal(document.unreadable());
        }
        return new GraphQlRequest(text, parameters, document);
    }

    private static BadRequest refusal(InvalidSyntaxException unreadable) {
        return unreadable instanceof ParseCancelledException || unreadable instanceof ParseCancelledTooDeepException
                ? BadRequest.tooLarge(unreadable.getMessage())
                : BadRequest.unreadableDocument(
                        OF_THE_PARSER.matcher(unreadable.getMessage()).replaceFirst("at '$1',"),
                        unreadable.getLocation());
    }

    /** @throws BadRequest when it would run anything but a query */
    void requireOnlyQueries() {
        boolean onlyQueries = prepared.document().getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> operationName() == null || operationName().equals(operation.getName()))
                .allMatch(operation -> operation.getOperation() == Operation.QUERY);
        if (!onlyQueries) {
            throw BadRequest.onlyByPost();
        }
    }

    String operationName() {
        return parameters.operationName().orElse(null);
    }

    Map<String, Object> variables() {
        return parameters.variables();
    }
}
