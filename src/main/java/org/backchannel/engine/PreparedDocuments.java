package org.backchannel.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;

/**
 * The documents that were asked lately, parsed and validated once; what is wrong with the others is kept as well. Bound by
 * their length, since a parsed document takes some thirty times the memory of its text.
 */
final class PreparedDocuments {
    private static final int CHARACTERS_KEPT = 1_000_000;

    private final GraphQLSchema schema;
    // Its upkeep is soon done: to wake another thread for it takes longer.
    private final Cache<String, PreparedDocument> kept = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(CHARACTERS_KEPT)
            .weigher((String text, PreparedDocument document) -> text.length())
            .build();

    PreparedDocuments(GraphQLSchema schema) {
        this.schema = schema;
    }

    PreparedDocument of(String text) {
        return kept.get(text, this::prepared);
    }

    private PreparedDocument prepared(String text) {
        ExecutionInput input =
                ExecutionInput.newExecutionInput(text).locale(Locale.ROOT).build();
        ParseAndValidateResult result = ParseAndValidate.parseAndValidate(schema, input);
        if (result.getSyntaxException() != null) {
            return PreparedDocument.unreadable(schema, result.getSyntaxException());
        }
        return PreparedDocument.readable(schema, result.getDocument(), errors(result));
    }

    private List<GraphQLError> errors(ParseAndValidateResult result) {
        if (result.isFailure()) {
            ValidationWords words = new ValidationWords(schema, result.getDocument());
            return result.getErrors().stream().map(words::of).toList();
        }
        try {
            Characters.check(result.getDocument());
            return List.of();
        } catch (RequestLimits.Refused unfit) {
            return List.of(unfit);
        }
    }
}
