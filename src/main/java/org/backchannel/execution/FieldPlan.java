package org.backchannel.execution;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** One field of a selection: what it is in the schema, how it is fetched, and what is selected below it. */
final class FieldPlan {
    private final MergedField field;
    private final GraphQLObjectType parent;
    private final GraphQLFieldDefinition definition;
    private final DataFetcher<?> fetcher;
    private final Shape shape;
    private final SerializableString name;
    private final Map<GraphQLObjectType, SelectionPlan> below = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> told = new ConcurrentHashMap<>();
    private final FieldArguments arguments;

    FieldPlan(ExecutionContext context, GraphQLObjectType parent, MergedField field) {
        GraphQLCodeRegistry registry = context.getGraphQLSchema().getCodeRegistry();
        this.field = field;
        this.parent = parent;
        this.definition = Introspection.getFieldDefinition(context.getGraphQLSchema(), parent, field.getName());
        this.fetcher = registry.getDataFetcher(parent, definition);
        this.shape = Shape.of(definition.getType());
        this.name = new SerializedString(field.getResultKey());
        this.arguments = new FieldArguments(definition, field);
    }

    MergedField field() {
        return field;
    }

    GraphQLObjectType parent() {
        return parent;
    }

    GraphQLFieldDefinition definition() {
        return definition;
    }

    DataFetcher<?> fetcher() {
        return fetcher;
    }

    Shape shape() {
        return shape;
    }

    /** The name in the answer, written once for all answers. */
    SerializableString name() {
        return name;
    }

    /** The arguments of this request; a map of its own for each call, since fetchers may change it. */
    Map<String, Object> arguments(ExecutionContext context) {
        return arguments.of(context);
    }

    /** What is selected of the field's value when it is of that type (6.4.3, "MergeSelectionSets"). */
    SelectionPlan below(GraphQLObjectType type, ExecutionContext context) {
        SelectionPlan known = below.get(type);
        return known != null ? known : below.computeIfAbsent(type, t -> Plans.below(context, t, field));
    }

    /** What {@code teller} says of the plan, asked but once. */
    <T> T told(Class<T> type, Supplier<T> teller) {
        Object known = told.get(type);
        return type.cast(known != null ? known : told.computeIfAbsent(type, unknown -> teller.get()));
    }
}
