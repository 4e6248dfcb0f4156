package org.backchannel;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaGenerator;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema is a contract: it changes only together with the committed copy, where a review sees it. */
@QuarkusTest
class SchemaTest {
    private static final Path COMMITTED = Path.of("frontend/schema.graphql");

    @Test
    void theServedSchemaIsTheCommittedOne() throws IOException {
        assertThat(served())
                .as("if the change is meant, take the served schema over into %s", COMMITTED)
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void everyElementIsDescribed() {
        List<String> undescribed = new ArrayList<>();
        GraphQLSchema schema = SchemaGenerator.createdMockedSchema(served());
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (!type.getName().startsWith("__") && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName())) {
                note(type.getName(), type.getDescription(), undescribed);
                elements(type)
                        .forEach(element ->
                                note(type.getName() + "." + element.getName(), element.getDescription(), undescribed));
                if (type instanceof GraphQLFieldsContainer container) {
                    container
                            .getFieldDefinitions()
                            .forEach(field -> arguments(
                                    type.getName() + "." + field.getName(), field.getArguments(), undescribed));
                }
            }
        }
        for (GraphQLDirective directive : schema.getDirectives()) {
            note("@" + directive.getName(), directive.getDescription(), undescribed);
            arguments("@" + directive.getName(), directive.getArguments(), undescribed);
        }
        assertThat(undescribed).isEmpty();
    }

    @Test
    void everyScalarOfOursIsSpecified() {
        assertThat(SchemaGenerator.createdMockedSchema(served()).getAllTypesAsList().stream()
                        .filter(type -> type instanceof GraphQLScalarType scalar
                                && !ScalarInfo.isGraphqlSpecifiedScalar(scalar)
                                && scalar.getSpecifiedByUrl() == null)
                        .map(GraphQLNamedType::getName))
                .isEmpty();
    }

    private static void arguments(String of, List<GraphQLArgument> arguments, List<String> undescribed) {
        arguments.forEach(
                argument -> note(of + "(" + argument.getName() + ")", argument.getDescription(), undescribed));
    }

    private static List<? extends GraphQLNamedSchemaElement> elements(GraphQLNamedType type) {
        if (type instanceof GraphQLFieldsContainer container) {
            return container.getFieldDefinitions();
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFieldDefinitions();
        }
        return type instanceof GraphQLEnumType values ? values.getValues() : List.of();
    }

    private static void note(String element, String description, List<String> undescribed) {
        // What the engine writes where it knows nothing.
        if (description == null || description.isBlank() || description.startsWith("Scalar for ")) {
            undescribed.add(element);
        }
    }

    private static String served() {
        return RestAssured.get("/graphql/schema.graphql").asString();
    }
}
