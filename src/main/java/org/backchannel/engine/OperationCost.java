package org.backchannel.engine;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an operation asks for, told from its document and variables before anything is fetched. The cost is an
 * upper bound on the records in the answer, but where lists without pages are longer than they are taken for: a field
 * with fields of its own counts 1, and what stands below a list counts as often as {@link RequestedRecords} the list may
 * have. What a page tells of its whole list with a size of its own counts once for the page. Values are free, and so is
 * introspection.
 *
 * <p>A fragment is measured once, however often it is spread, so that measuring takes time in proportion to the
 * document.
 */
final class OperationCost {
    private static final long CEILING = 1_000_000_000_000L; // beyond every limit, and far from overflow

    /**
     * What was found: {@code ofPages} of the cost lies in fields with a size of their own, {@code depth} counts levels, and
     * {@code fields} those of the uppermost.
     */
    record Measure(long cost, long ofPages, int depth, long aliases, long fields, long directives) {
        private static final Measure NOTHING = new Measure(0, 0, 0, 0, 0, 0);

        private Measure plus(Measure other) {
            return new Measure(
                    Math.min(CEILING, cost + other.cost),
                    Math.min(CEILING, ofPages + other.ofPages),
                    Math.max(depth, other.depth),
                    Math.min(CEILING, aliases + other.aliases),
                    Math.min(CEILING, fields + other.fields),
                    Math.min(CEILING, directives + other.directives));
        }
    }

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final RequestedRecords requested;
    private final Map<String, Measure> measured = new HashMap<>();
    private final Set<String> underway = new HashSet<>();

    OperationCost(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, Object> variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.requested = new RequestedRecords(fragments, variables);
    }

    Measure of(OperationDefinition operation) {
        GraphQLObjectType root = operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? schema.getMutationType()
                : schema.getQueryType();
        return of(operation.getSelectionSet(), root);
    }

    /** Whether other variables may have another measure, as far as was measured. */
    boolean goesByVariables() {
        return requested.goByVariables();
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
                RequestedRecords.isPaged(definition) ? cost : 0,
                1 + below.depth,
                own.aliases + below.aliases,
                own.fields,
                own.directives + below.directives);
    }

    private long cost(Field field, GraphQLFieldDefinition definition, Measure below) {
        if (RequestedRecords.isList(definition)) {
            return requested.items(field, definition) * (1 + below.cost);
        }
        // What a connection tells of its whole list, group by group, it tells once and not for each item.
        boolean paged = RequestedRecords.isPaged(definition);
        return 1 + (paged ? requested.pageSize(field) * (below.cost - below.ofPages) + below.ofPages : below.cost);
    }

    private static Measure directives(List<?> directives) {
        return new Measure(0, 0, 0, 0, 0, directives.size());
    }

    private GraphQLUnmodifiedType named(String name) {
        GraphQLNamedType type = (GraphQLNamedType) schema.getType(name);
        return type instanceof GraphQLUnmodifiedType unmodified ? unmodified : null;
    }
}
