package org.backchannel.engine;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts our fetchers in the place of those that came with the schema: a property is read without anything built around
 * it, and a batched field is called once for a level. Those that came take the arguments of a batch's first key for all
 * keys, and tell keys apart by hashes that collide.
 */
final class Fetchers {
    private final Map<FieldCoordinates, DataFetcher<?>> fetchers = new HashMap<>();
    private final Telemetry telemetry;

    private Fetchers(Telemetry telemetry) {
        this.telemetry = telemetry;
    }

    static GraphQLSchema into(GraphQLSchema schema, Schema model, Telemetry telemetry) {
        Fetchers made = new Fetchers(telemetry);
        model.getQueries().forEach(query -> made.put(schema.getQueryType().getName(), query));
        model.getMutations()
                .forEach(mutation -> made.put(schema.getMutationType().getName(), mutation));
        model.getTypes().values().forEach(made::put);
        made.requireAll(schema);
        GraphQLCodeRegistry registry =
                schema.getCodeRegistry().transform(builder -> made.fetchers.forEach(builder::dataFetcher));
        return schema.transformWithoutTypes(builder -> builder.codeRegistry(registry));
    }

    private void put(Type type) {
        type.getFields()
                .values()
                .forEach(field -> put(type.getName(), field.getName(), new PropertyFetcher(type, field)));
        type.getOperations().values().forEach(operation -> put(type.getName(), operation));
        type.getBatchOperations()
                .values()
                .forEach(operation -> put(
                        type.getName(),
                        operation.getName(),
                        new BatchFetcher(operation, telemetry.field(type.getName(), operation.getName()))));
    }

    private void put(String type, Operation operation) {
        put(type, operation.getName(), new OperationFetcher(operation, telemetry.field(type, operation.getName())));
    }

    private void put(String type, String field, DataFetcher<?> fetcher) {
        fetchers.put(FieldCoordinates.coordinates(type, field), fetcher);
    }

    /** Whatever was left out would be fetched by the old ones, unnoticed. */
    private void requireAll(GraphQLSchema schema) {
        for (GraphQLObjectType type : schema.getAllElementsAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .toList()) {
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                if (!fetchers.containsKey(FieldCoordinates.coordinates(type, field))) {
                    throw new IllegalStateException(type.getName() + "." + field.getName() + " has no fetcher");
                }
            }
        }
    }
}
