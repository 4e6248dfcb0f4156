package org.backchannel.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLSchema;
import java.util.List;
import org.backchannel.database.StatementHabit;

/**
 * The documents that were asked lately, parsed and validated once; what is wrong with the others is kept as well. Bound by
 * their length, since a parsed document takes some thirty times the memory of its text.
 */
final class PreparedDocuments {
    private static final int CHARACTERS_KEPT = 1_000_000;

    private final GraphQLSchema schema;
    private final Cache<String, PreparedDocument> kept = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_KEPT)
            .weigher((String text, PreparedDocument document) -> text.length())
            .build();

    PreparedDocuments(GraphQLSchema schema) {
        this.schema = schema;
    }

    PreparedDocument of(ExecutionInput input) {
        return kept.get(input.getQuery(), text -> prepared(input));
    }

    private PreparedDocument prepared(ExecutionInput input) {
        ParseAndValidateResult result = ParseAndValidate.parseAndValidate(schema, input);
        return new PreparedDocument(
                result.getDocument(), entry(result), result.getSyntaxException(), new StatementHabit());
    }

    private PreparsedDocumentEntry entry(ParseAndValidateResult result) {
        if (result.isFailure()) {
            return new PreparsedDocumentEntry(worded(result));
        }
        try {
            Characters.check(result.getDocument());
            return new PreparsedDocumentEntry(result.getDocument());
        } catch (RequestLimits.Refused unfit) {
            return new PreparsedDocumentEntry(unfit);
        }
    }

    private List<GraphQLError> worded(ParseAndValidateResult result) {
        if (result.getDocument() == null) {
            return result.getErrors();
        }
        ValidationWords words = new ValidationWords(schema, result.getDocument());
        return result.getErrors().stream().map(words::of).toList();
    }
}
