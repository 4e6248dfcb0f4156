package org.backchannel.execution;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.language.Node;
import graphql.language.VariableReference;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final List<GraphQLArgument> varying;
    private volatile Map<String, Object> constants;

    FieldPlan(ExecutionContext context, GraphQLObjectType parent, MergedField field) {
        GraphQLCodeRegistry registry = context.getGraphQLSchema().getCodeRegistry();
        this.field = field;
        this.parent = parent;
        this.definition = Introspection.getFieldDefinition(context.getGraphQLSchema(), parent, field.getName());
        this.fetcher = registry.getDataFetcher(parent, definition);
        this.shape = Shape.of(definition.getType());
        this.name = new SerializedString(field.getResultKey());
        this.varying = definition.getArguments().stream().filter(this::varies).toList();
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

    /** The arguments of this request (6.4.1); a map of its own for each call, since fetchers may change it. */
    Map<String, Object> arguments(ExecutionContext context) {
        if (definition.getArguments().isEmpty()) {
            return Map.of();
        }
        Map<String, Object> values = new LinkedHashMap<>(constants(context));
        if (!varying.isEmpty()) {
            values.putAll(coerced(varying, context));
        }
        return values;
    }

    /** The arguments that are alike in all requests: what the document writes out, and what it leaves to the schema. */
    private Map<String, Object> constants(ExecutionContext context) {
        Map<String, Object> known = constants;
        if (known == null) {
            known = coerced(
                    definition.getArguments().stream()
                            .filter(argument -> !varying.contains(argument))
                            .toList(),
                    context);
            constants = known;
        }
        return known;
    }

    private Map<String, Object> coerced(List<GraphQLArgument> arguments, ExecutionContext context) {
        return ValuesResolver.getArgumentValues(
                context.getGraphQLSchema().getCodeRegistry(),
                arguments,
                field.getArguments(),
                context.getCoercedVariables(),
                context.getGraphQLContext(),
                context.getLocale());
    }

    private boolean varies(GraphQLArgument argument) {
        return field.getArguments().stream()
                .anyMatch(given -> given.getName().equals(argument.getName()) && refersToVariable(given.getValue()));
    }

    private static boolean refersToVariable(Node<?> value) {
        return value instanceof VariableReference
                || value.getChildren().stream().anyMatch(FieldPlan::refersToVariable);
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
