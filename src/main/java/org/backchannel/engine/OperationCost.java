package org.backchannel.engine;

import graphql.execution.MergedField;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an operation asks for, told from its document and variables before anything is fetched. The cost is an
 * upper bound on the records in the answer, but where lists without pages are longer than they are taken for: a field
 * with fields of its own counts 1, and what stands below a list counts as often as the page size asked for
 * ({@code first} or {@code last}, 20 unless given), as often as there are {@code ids} in a list that answers each, or
 * {@value #SHORT_LIST} times in other lists without pages. What a page tells of its whole list with a size of its own
 * counts once for the page. Values are free, and so is introspection.
 *
 * <p>A fragment is measured once, however often it is spread, so that measuring takes time in proportion to the
 * document.
 */
final class OperationCost {
    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 100; // a larger one is refused where it is read, by its name
    private static final int SHORT_LIST = 5;
    private static final Set<String> SIZES = Set.of("first", "last");
    private static final Set<String> ITEMS = Set.of("nodes", "edges"); // counted by the page that they are of
    private static final String IDS = "ids";
    private static final String CONNECTION = "Connection";
    private static final long CEILING = 1_000_000_000_000L; // beyond every limit, and far from overflow

    /** What was found: {@code ofPages} of the cost lies in fields with a size of their own, {@code depth} counts levels. */
    record Measure(long cost, long ofPages, int depth, int aliases, int fields, int directives) {
        private static final Measure NOTHING = new Measure(0, 0, 0, 0, 0, 0);

        private Measure plus(Measure other) {
            return new Measure(
                    Math.min(CEILING, cost + other.cost),
                    Math.min(CEILING, ofPages + other.ofPages),
                    Math.max(depth, other.depth),
                    aliases + other.aliases,
                    fields + other.fields,
                    directives + other.directives);
        }
    }

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final Map<String, Measure> measured = new HashMap<>();
    private final Set<String> underway = new HashSet<>();
    private boolean goesByVariables;

    OperationCost(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, Object> variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
    }

    Measure of(OperationDefinition operation) {
        GraphQLObjectType root = operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? schema.getMutationType()
                : schema.getQueryType();
        return of(operation.getSelectionSet(), root);
    }

    /**
     * How many records a field of one object may give, without what stands below it: those of a list, or of a page of
     * which any item is selected.
     */
    long records(MergedField merged, GraphQLObjectType parent) {
        Field field = merged.getSingleField();
        GraphQLFieldDefinition definition = parent.getFieldDefinition(field.getName());
        if (definition == null || field.getSelectionSet() == null || isOfPage(definition)) {
            return 0;
        }
        if (isList(definition)) {
            return isPaged(definition) ? pageSize(field) : length(field);
        }
        boolean givesItems = isConnection(definition)
                && merged.getFields().stream().anyMatch(one -> selectsItems(one.getSelectionSet()));
        return givesItems ? pageSize(field) : 1;
    }

    private boolean selectsItems(SelectionSet selections) {
        return selections.getSelections().stream().anyMatch(selection -> {
            if (selection instanceof Field field) {
                return ITEMS.contains(field.getName());
            }
            return selectsItems(
                    selection instanceof InlineFragment inline
                            ? inline.getSelectionSet()
                            : fragments
                                    .get(((FragmentSpread) selection).getName())
                                    .getSelectionSet());
        });
    }

    private static boolean isConnection(GraphQLFieldDefinition definition) {
        return GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLObjectType type
                && type.getInterfaces().stream().anyMatch(face -> face.getName().equals(CONNECTION));
    }

    /** Whether other variables may have another measure, as far as was measured. */
    boolean goesByVariables() {
        return goesByVariables;
    }

    private Measure of(SelectionSet selections, GraphQLUnmodifiedType type) {
        Measure total = Measure.NOTHING;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                total = total.plus(of(selection, type));
            }
        }
        return total;
    }

    private Measure of(Selection<?> selection, GraphQLUnmodifiedType type) {
        if (selection instanceof Field field) {
            return of(field, type);
        }
        if (selection instanceof InlineFragment inline) {
            GraphQLUnmodifiedType narrowed = inline.getTypeCondition() == null
                    ? type
                    : named(inline.getTypeCondition().getName());
            return of(inline.getSelectionSet(), narrowed).plus(directives(inline.getDirectives()));
        }
        FragmentSpread spread = (FragmentSpread) selection;
        return ofFragment(spread.getName()).plus(directives(spread.getDirectives()));
    }

    private Measure ofFragment(String name) {
        FragmentDefinition fragment = fragments.get(name);
        Measure known = measured.get(name);
        if (known == null && fragment != null && underway.add(name)) {
            known = of(
                    fragment.getSelectionSet(),
                    named(fragment.getTypeCondition().getName()));
            measured.put(name, known);
        }
        return known == null ? Measure.NOTHING : known; // circles and unknown names are refused by validation
    }

    private Measure of(Field field, GraphQLUnmodifiedType type) {
        Measure own = new Measure(
                0,
                0,
                1,
                field.getAlias() == null ? 0 : 1,
                1,
                field.getDirectives().size());
        if (field.getName().startsWith("__") || !(type instanceof GraphQLFieldsContainer container)) {
            return new Measure(0, 0, 0, own.aliases, own.fields, own.directives);
        }
        GraphQLFieldDefinition definition = container.getFieldDefinition(field.getName());
        if (definition == null || field.getSelectionSet() == null) {
            return own;
        }
        Measure below = of(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
        long cost = Math.min(CEILING, cost(field, definition, below));
        return new Measure(
                cost,
                isPaged(definition) ? cost : 0,
                1 + below.depth,
                own.aliases + below.aliases,
                own.fields + below.fields,
                own.directives + below.directives);
    }

    private long cost(Field field, GraphQLFieldDefinition definition, Measure below) {
        boolean paged = isPaged(definition);
        if (isList(definition)) {
            return (paged ? pageSize(field) : length(field)) * (1 + below.cost);
        }
        // What a connection tells of its whole list, group by group, it tells once and not for each item.
        return 1 + (paged ? pageSize(field) * (below.cost - below.ofPages) + below.ofPages : below.cost);
    }

    private static boolean isPaged(GraphQLFieldDefinition definition) {
        return definition.getArgument("first") != null;
    }

    private static boolean isList(GraphQLFieldDefinition definition) {
        return !isOfPage(definition) && GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
    }

    private static boolean isOfPage(GraphQLFieldDefinition definition) {
        return ITEMS.contains(definition.getName()) && definition.getArguments().isEmpty();
    }

    private long length(Field field) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals(IDS))
                .mapToLong(argument -> Math.min(items(argument.getValue()), LARGEST_PAGE))
                .findFirst()
                .orElse(SHORT_LIST);
    }

    private long items(Value<?> value) {
        if (value instanceof VariableReference variable) {
            goesByVariables = true;
            return variables.get(variable.getName()) instanceof Collection<?> given ? given.size() : 1;
        }
        return value instanceof ArrayValue array ? array.getValues().size() : 1;
    }

    private long pageSize(Field field) {
        return field.getArguments().stream()
                .filter(argument -> SIZES.contains(argument.getName()))
                .mapToLong(this::number)
                .filter(size -> size > 0)
                .map(size -> Math.min(size, LARGEST_PAGE))
                .max()
                .orElse(PAGE);
    }

    private long number(Argument argument) {
        Value<?> value = argument.getValue();
        if (value instanceof IntValue literal) {
            return literal.getValue().longValue();
        }
        if (!(value instanceof VariableReference variable)) {
            return PAGE;
        }
        goesByVariables = true;
        Object given = variables.get(variable.getName());
        return given instanceof Number number ? number.longValue() : PAGE;
    }

    private static Measure directives(List<?> directives) {
        return new Measure(0, 0, 0, 0, 0, directives.size());
    }

    private GraphQLUnmodifiedType named(String name) {
        GraphQLNamedType type = (GraphQLNamedType) schema.getType(name);
        return type instanceof GraphQLUnmodifiedType unmodified ? unmodified : null;
    }
}
