package org.backchannel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the errors that the engine finds by itself. */
class ErrorListTest {
    private static GraphQLError found(ErrorType type, Object... path) {
        return GraphqlErrorBuilder.newError()
                .message("the value at " + List.of(path) + " may not be null, and is")
                .path(List.of(path))
                .errorType(type)
                .build();
    }

    @Test
    void thatTheSchemaIsNotKeptIsOurFaultAndToldOnce() {
        List<GraphQLError> told = ErrorList.of(List.of(
                found(ErrorType.NullValueInNonNullableField, "meetings", 0),
                found(ErrorType.NullValueInNonNullableField, "meetings", 1),
                found(ErrorType.DataFetchingException, "actors")));

        assertThat(told).hasSize(1);
        assertThat(told.get(0).getExtensions())
                .containsEntry("code", "INTERNAL")
                .containsKey("incident");
        assertThat(told.get(0).getMessage()).startsWith("something went wrong on our side; tell us incident ");
        assertThat(told.get(0).getPath()).containsExactly("meetings", 0);
    }

    @Test
    void soItIsBesideAnotherError() {
        List<GraphQLError> told = ErrorList.of(List.of(
                found(ErrorType.ValidationError, "actors"),
                found(ErrorType.NullValueInNonNullableField, "meetings", 0)));

        assertThat(told)
                .extracting(error -> error.getExtensions().get("code"))
                .containsExactly("VALIDATION", "INTERNAL");
    }
}
