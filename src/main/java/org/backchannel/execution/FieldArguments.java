package org.backchannel.execution;

import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.language.Node;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The arguments of one field of a document (6.4.1, "CoerceArgumentValues"). What the document writes out is coerced
 * once. Variables are coerced before any field is executed, and stand as they are wherever the document names them: so
 * for each request their values are put into their places, and that is all.
 */
final class FieldArguments {
    /** Holds the place of a variable's value; a map, as that of an input object has to be. */
    private static final class Blank extends AbstractMap<String, Object> {
        final String variable;

        Blank(String variable) {
            this.variable = variable;
        }

        @Override
        public Set<Map.Entry<String, Object>> entrySet() {
            return Set.of();
        }
    }

    private final List<GraphQLArgument> defined;
    private final MergedField field;
    private final List<String> variables;
    private volatile Map<String, Object> form;
    private volatile boolean formless;

    FieldArguments(GraphQLFieldDefinition definition, MergedField field) {
        this.defined = definition.getArguments();
        this.field = field;
        this.variables = field.getArguments().stream()
                .flatMap(argument -> variablesIn(argument.getValue()))
                .distinct()
                .toList();
    }

    private static Stream<String> variablesIn(Node<?> value) {
        return value instanceof VariableReference variable
                ? Stream.of(variable.getName())
                : value.getChildren().stream().flatMap(FieldArguments::variablesIn);
    }

    /** Those of this request, in a map of its own. */
    Map<String, Object> of(ExecutionContext context) {
        if (defined.isEmpty()) {
            return Map.of();
        }
        CoercedVariables given = context.getCoercedVariables();
        Map<String, Object> known = fits(given) ? form(context) : null;
        if (known == null) {
            return coerced(context, given);
        }
        return variables.isEmpty() ? new LinkedHashMap<>(known) : filled(known, given);
    }

    // What comes of a null, or of nothing, depends on the types and defaults of the place.
    private boolean fits(CoercedVariables given) {
        for (String variable : variables) {
            if (given.get(variable) == null) {
                return false;
            }
        }
        return true;
    }

    /** The arguments with blanks for variables; null if there are none, since the values themselves decide what is in error. */
    private Map<String, Object> form(ExecutionContext context) {
        if (form == null && !formless) {
            try {
                form = coerced(context, blanks());
            } catch (GraphQLException unfit) {
                formless = true;
            }
        }
        return form;
    }

    private CoercedVariables blanks() {
        Map<String, Object> blanks = new LinkedHashMap<>();
        variables.forEach(variable -> blanks.put(variable, new Blank(variable)));
        return CoercedVariables.of(blanks);
    }

    private Map<String, Object> coerced(ExecutionContext context, CoercedVariables values) {
        return ValuesResolver.getArgumentValues(
                context.getGraphQLSchema().getCodeRegistry(),
                defined,
                field.getArguments(),
                values,
                context.getGraphQLContext(),
                context.getLocale());
    }

    private static Map<String, Object> filled(Map<?, ?> form, CoercedVariables given) {
        Map<String, Object> filled = new LinkedHashMap<>();
        form.forEach((name, value) -> filled.put((String) name, filledValue(value, given)));
        return filled;
    }

    private static Object filledValue(Object form, CoercedVariables given) {
        if (form instanceof Blank blank) {
            return given.get(blank.variable);
        }
        if (form instanceof Map<?, ?> members) {
            return filled(members, given);
        }
        if (form instanceof List<?> items) {
            List<Object> filled = new ArrayList<>(items.size());
            items.forEach(item -> filled.add(filledValue(item, given)));
            return filled;
        }
        return form;
    }
}
