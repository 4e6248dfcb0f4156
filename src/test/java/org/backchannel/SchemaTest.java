package org.backchannel;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
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
            if (!type.getName().startsWith("__")
                    && !List.of("Int", "String", "Boolean", "ID", "Float").contains(type.getName())) {
                note(type.getName(), type.getDescription(), undescribed);
                elements(type)
                        .forEach(element ->
                                note(type.getName() + "." + element.getName(), element.getDescription(), undescribed));
                if (type instanceof GraphQLObjectType object) {
                    object.getFieldDefinitions().forEach(field -> arguments(object, field, undescribed));
                }
            }
        }
        assertThat(undescribed).isEmpty();
    }

    private static void arguments(GraphQLObjectType object, GraphQLFieldDefinition field, List<String> undescribed) {
        field.getArguments()
                .forEach(argument -> note(
                        object.getName() + "." + field.getName() + "(" + argument.getName() + ")",
                        argument.getDescription(),
                        undescribed));
    }

    private static List<? extends GraphQLNamedSchemaElement> elements(GraphQLNamedType type) {
        if (type instanceof GraphQLObjectType object) {
            return object.getFieldDefinitions();
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFieldDefinitions();
        }
        return type instanceof GraphQLEnumType values ? values.getValues() : List.of();
    }

    private static void note(String element, String description, List<String> undescribed) {
        if (description == null || description.isBlank()) {
            undescribed.add(element);
        }
    }

    private static String served() {
        return RestAssured.get("/graphql/schema.graphql").asString();
    }
}
