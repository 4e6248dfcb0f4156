package org.backchannel.engine;

import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.UnknownOperationException;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.parser.InvalidSyntaxException;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.backchannel.database.StatementHabit;

/** A document, parsed and held against the schema, or what is wrong with it. */
public final class PreparedDocument {
    private static final String THE_ONLY_ONE = "\0"; // which no name has

    private final GraphQLSchema schema;
    private final Document document;
    private final List<GraphQLError> errors;
    private final InvalidSyntaxException unreadable;
    private final StatementHabit statements = new StatementHabit();
    private final Map<String, PreparedOperation> operations = new ConcurrentHashMap<>();

    private PreparedDocument(
            GraphQLSchema schema, Document document, List<GraphQLError> errors, InvalidSyntaxException unreadable) {
        this.schema = schema;
        this.document = document;
        this.errors = errors;
        this.unreadable = unreadable;
    }

    /** @param errors what is wrong with it, empty if nothing is */
    static PreparedDocument readable(GraphQLSchema schema, Document document, List<GraphQLError> errors) {
        return new PreparedDocument(schema, document, errors, null);
    }

    static PreparedDocument unreadable(GraphQLSchema schema, InvalidSyntaxException reason) {
        return new PreparedDocument(schema, null, List.of(reason.toInvalidSyntaxError()), reason);
    }

    /** What it says; null if it couldn't be parsed. */
    public Document document() {
        return document;
    }

    /** Why it couldn't be parsed; null if it could. */
    public InvalidSyntaxException unreadable() {
        return unreadable;
    }

    /** Whether it took one statement or several; changes as it is run. */
    public StatementHabit statements() {
        return statements;
    }

    List<GraphQLError> errors() {
        return errors;
    }

    /** The name of that operation; null if it has none, or there is no such operation. */
    String nameOf(String operationName) {
        if (!errors.isEmpty()) {
            return null;
        }
        try {
            return operation(operationName).definition().getName();
        } catch (GraphQLException toBeTold) {
            return null;
        }
    }

    /**
     * The operation of that name, or the only one there is.
     *
     * @param name null or empty if the request names none
     * @throws UnknownOperationException if there is no such operation, or several and no name
     */
    PreparedOperation operation(String name) {
        PreparedOperation known = operations.get(name == null ? THE_ONLY_ONE : name);
        if (known == null) {
            NodeUtil.GetOperationResult found = NodeUtil.getOperation(document, name);
            known = new PreparedOperation(found.operationDefinition, found.fragmentsByName, schema);
            operations.put(name == null ? THE_ONLY_ONE : name, known);
        }
        return known;
    }
}
