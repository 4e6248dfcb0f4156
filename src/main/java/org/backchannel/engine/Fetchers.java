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
import java.util.Set;

/**
 * Puts our fetchers in the place of those that came with the schema: a property is read without anything built around
 * it, and a batched field is called once for a level. Those that came take the arguments of a batch's first key for all
 * keys, and tell keys apart by hashes that collide.
 */
final class Fetchers {
    private final Map<FieldCoordinates, DataFetcher<?>> fetchers = new HashMap<>();
    private final Telemetry telemetry;
    private final Selections selections = new Selections();

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
        selections.put(type);
        type.getFields().values().forEach(field -> {
            PropertyFetcher fetcher = new PropertyFetcher(type, field);
            put(FieldCoordinates.coordinates(type.getName(), field.getName()), fetcher, fetcher.reads());
        });
        type.getOperations().values().forEach(operation -> put(type.getName(), operation));
        type.getBatchOperations().values().forEach(operation -> {
            FieldCoordinates field = FieldCoordinates.coordinates(type.getName(), operation.getName());
            ApiMethod method = new ApiMethod(operation);
            BatchFetcher fetcher =
                    new BatchFetcher(method, Arguments.of(operation), selections, telemetry.field(field));
            put(field, fetcher, method.reads());
        });
    }

    private void put(String type, Operation operation) {
        FieldCoordinates field = FieldCoordinates.coordinates(type, operation.getName());
        ApiMethod method = new ApiMethod(operation);
        put(field, new OperationFetcher(operation, method, selections, telemetry.field(field)), method.reads());
    }

    private void put(FieldCoordinates field, DataFetcher<?> fetcher, Set<String> reads) {
        fetchers.put(field, fetcher);
        selections.put(field, reads);
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
