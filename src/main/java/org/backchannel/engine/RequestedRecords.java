package org.backchannel.engine;

import graphql.execution.MergedField;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How many records a field may give for one object, told from its arguments and the variables: as many as the page asked
 * for ({@code first} or {@code last}, {@value #PAGE} unless given), as there are {@code ids} in a list that answers each,
 * {@value #SHORT_LIST} in other lists without pages, which may turn out longer.
 */
final class RequestedRecords {
    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 100; // a larger one is refused where it is read, by its name
    private static final int SHORT_LIST = 5;
    private static final Set<String> SIZES = Set.of("first", "last");
    private static final Set<String> ITEMS = Set.of("nodes", "edges"); // counted by the page that they are of
    private static final String IDS = "ids";
    private static final String CONNECTION = "Connection";

    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private boolean goByVariables;

    RequestedRecords(Map<String, FragmentDefinition> fragments, Map<String, Object> variables) {
        this.fragments = fragments;
        this.variables = variables;
    }

    /** Those of a list, or of a page of which any item is selected, without what stands below them. */
    long of(MergedField merged, GraphQLObjectType parent) {
        Field field = merged.getSingleField();
        GraphQLFieldDefinition definition = parent.getFieldDefinition(field.getName());
        if (definition == null || field.getSelectionSet() == null || isOfPage(definition)) {
            return 0;
        }
        if (isList(definition)) {
            return items(field, definition);
        }
        Set<String> seen = new HashSet<>();
        boolean givesItems = isConnection(definition)
                && merged.getFields().stream().anyMatch(one -> selectsItems(one.getSelectionSet(), seen));
        return givesItems ? pageSize(field) : 1;
    }

    /** Whether other variables may ask for another number, as far as was told. */
    boolean goByVariables() {
        return goByVariables;
    }

    /** Whether the field takes the size of a page. */
    static boolean isPaged(GraphQLFieldDefinition definition) {
        return definition.getArgument("first") != null;
    }

    /** Whether it gives a list, other than the items of a page. */
    static boolean isList(GraphQLFieldDefinition definition) {
        return !isOfPage(definition) && GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
    }

    /** Those of a list. */
    long items(Field list, GraphQLFieldDefinition definition) {
        return isPaged(definition) ? pageSize(list) : length(list);
    }

    /** The size of the page that is asked for. */
    long pageSize(Field field) {
        return field.getArguments().stream()
                .filter(argument -> SIZES.contains(argument.getName()))
                .mapToLong(this::number)
                .filter(size -> size > 0)
                .map(size -> Math.min(size, LARGEST_PAGE))
                .max()
                .orElse(PAGE);
    }

    private static boolean isOfPage(GraphQLFieldDefinition definition) {
        return ITEMS.contains(definition.getName()) && definition.getArguments().isEmpty();
    }

    private static boolean isConnection(GraphQLFieldDefinition definition) {
        return GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLObjectType type
                && type.getInterfaces().stream().anyMatch(face -> face.getName().equals(CONNECTION));
    }

    private boolean selectsItems(SelectionSet selections, Set<String> seen) {
        return selections.getSelections().stream().anyMatch(selection -> selectsItems(selection, seen));
    }

    /** @param seen fragments that were looked at: twice as many spreads on each level are soon too many to follow */
    private boolean selectsItems(Selection<?> selection, Set<String> seen) {
        if (selection instanceof Field field) {
            return ITEMS.contains(field.getName());
        }
        if (selection instanceof InlineFragment inline) {
            return selectsItems(inline.getSelectionSet(), seen);
        }
        String name = ((FragmentSpread) selection).getName();
        return seen.add(name) && selectsItems(fragments.get(name).getSelectionSet(), seen);
    }

    private long number(Argument argument) {
        Value<?> value = argument.getValue();
        if (value instanceof IntValue literal) {
            return literal.getValue().longValue();
        }
        if (!(value instanceof VariableReference variable)) {
            return PAGE;
        }
        goByVariables = true;
        Object given = variables.get(variable.getName());
        return given instanceof Number number ? number.longValue() : PAGE;
    }

    private long length(Field field) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals(IDS))
                .mapToLong(argument -> Math.min(named(argument.getValue()), LARGEST_PAGE))
                .findFirst()
                .orElse(SHORT_LIST);
    }

    private long named(Value<?> ids) {
        if (ids instanceof VariableReference variable) {
            goByVariables = true;
            return variables.get(variable.getName()) instanceof Collection<?> given ? given.size() : 1;
        }
        return ids instanceof ArrayValue array ? array.getValues().size() : 1;
    }
}
