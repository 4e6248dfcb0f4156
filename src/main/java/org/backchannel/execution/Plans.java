package org.backchannel.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Which fields an operation asks for, of each type it comes to: worked out once for a document, and kept as long as the
 * document is. A document whose {@code @skip} and {@code @include} depend on variables has one plan for each choice.
 */
final class Plans {
    private static final FieldCollector COLLECTOR = new FieldCollector();
    private static final int MOST_CHOICES = 16; // of one document; further ones are worked out each time

    /** An operation's plans, by the values of the variables that its conditions depend on. */
    private record Choices(Set<String> variables, Map<List<Object>, SelectionPlan> plans) {}

    // Compares keys by identity, and lets go of a plan with its document. To wake another thread for its upkeep takes
    // longer than that.
    private final Cache<OperationDefinition, Choices> byOperation =
            Caffeine.newBuilder().weakKeys().executor(Runnable::run).build();

    /** The plan of the operation's own fields. */
    SelectionPlan of(ExecutionContext context, GraphQLObjectType root, Supplier<MergedSelectionSet> fields) {
        Choices choices = byOperation.get(
                context.getOperationDefinition(),
                operation -> new Choices(conditionals(context.getDocument()), new ConcurrentHashMap<>()));
        List<Object> choice = new ArrayList<>();
        for (String variable : choices.variables()) {
            choice.add(Boolean.TRUE.equals(context.getCoercedVariables().get(variable)));
        }
        SelectionPlan known = choices.plans().get(choice);
        if (known != null) {
            return known;
        }
        SelectionPlan made = plan(context, root, fields.get());
        if (choices.plans().size() < MOST_CHOICES) {
            choices.plans().put(choice, made);
        }
        return made;
    }

    /** The fields that the operation asks for of its root (6.3.2, "CollectFields"). */
    static MergedSelectionSet fields(ExecutionContext context, GraphQLObjectType root) {
        return COLLECTOR.collectFields(
                collecting(context, root), context.getOperationDefinition().getSelectionSet());
    }

    static SelectionPlan below(ExecutionContext context, GraphQLObjectType type, MergedField field) {
        return plan(context, type, COLLECTOR.collectFields(collecting(context, type), field));
    }

    private static FieldCollectorParameters collecting(ExecutionContext context, GraphQLObjectType type) {
        return FieldCollectorParameters.newParameters()
                .schema(context.getGraphQLSchema())
                .objectType(type)
                .fragments(context.getFragmentsByName())
                .variables(context.getCoercedVariables().toMap())
                .graphQLContext(context.getGraphQLContext())
                .build();
    }

    private static SelectionPlan plan(ExecutionContext context, GraphQLObjectType type, MergedSelectionSet fields) {
        return new SelectionPlan(
                type,
                fields.getSubFieldsList().stream()
                        .map(field -> new FieldPlan(context, type, field))
                        .toArray(FieldPlan[]::new));
    }

    private static Set<String> conditionals(Document document) {
        Set<String> variables = new TreeSet<>();
        collectConditionals(document, variables);
        return variables;
    }

    private static void collectConditionals(Node<?> node, Set<String> variables) {
        if (node instanceof Directive directive) {
            directive.getArguments().forEach(argument -> {
                if (argument.getValue() instanceof VariableReference variable) {
                    variables.add(variable.getName());
                }
            });
        }
        for (Node<?> child : node.getChildren()) {
            collectConditionals(child, variables);
        }
    }
}
