package org.backchannel.execution;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** An operation made up from a seed: aliases, arguments, conditions, fragments, abstract types. */
final class GeneratedDocument {
    private static final List<String> ARGUMENTS = List.of("", "(n: 1)", "(n: 2)", "(n: $n)", "(n: null)");
    private static final List<String> CONDITIONS =
            List.of("", "", "", "", "@skip(if: $yes)", "@include(if: $yes)", "@include(if: true)", "@skip(if: $no)");

    private final GraphQLSchema schema;
    private final Random random;
    private final Set<String> fragmentsUsed = new HashSet<>();

    private GeneratedDocument(GraphQLSchema schema, Random random) {
        this.schema = schema;
        this.random = random;
    }

    static String of(GraphQLSchema schema, long seed) {
        GeneratedDocument made = new GeneratedDocument(schema, new Random(seed));
        boolean mutation = made.random.nextInt(6) == 0;
        String fields = made.selection(mutation ? schema.getMutationType() : schema.getQueryType(), 4);
        StringBuilder document = new StringBuilder(mutation ? "mutation" : "query")
                .append(" Made($n: Int, $yes: Boolean!, $no: Boolean = false) { used: f0(n: $n) { __typename }")
                .append(" __typename @skip(if: $no) @include(if: $yes) ... ")
                .append(fields)
                .append(" }");
        for (String type : new TreeSet<>(made.fragmentsUsed)) {
            document.append("\nfragment On")
                    .append(type)
                    .append(" on ")
                    .append(type)
                    .append(' ')
                    .append(made.selection((GraphQLCompositeType) schema.getType(type), 1));
        }
        return document.toString();
    }

    private String selection(GraphQLCompositeType type, int depth) {
        StringBuilder selection = new StringBuilder("{ __typename ");
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            selection
                    .append(random.nextInt(5) == 0 ? fragment(type, depth) : field(type, depth))
                    .append(' ');
        }
        return selection.append('}').toString();
    }

    private String field(GraphQLCompositeType type, int depth) {
        if (type instanceof GraphQLUnionType) {
            return fragment(type, depth);
        }
        String name = GeneratedSchema.FIELDS.get(random.nextInt(GeneratedSchema.FIELDS.size()));
        GraphQLNamedType below = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(
                ((GraphQLFieldsContainer) type).getFieldDefinition(name).getType());
        String argument = ARGUMENTS.get(random.nextInt(ARGUMENTS.size()));
        // Named by what it asks for, so that no two of one name are at odds.
        String alias = name + "_" + (ARGUMENTS.indexOf(argument)) + "_" + (type.getName());
        String condition = CONDITIONS.get(random.nextInt(CONDITIONS.size()));
        if (!(below instanceof GraphQLCompositeType composite)) {
            return alias + ": " + name + argument + " " + condition;
        }
        return depth == 0
                ? "__typename"
                : alias + ": " + name + argument + " " + condition + " " + selection(composite, depth - 1);
    }

    private String fragment(GraphQLCompositeType type, int depth) {
        if (type == schema.getQueryType() || type == schema.getMutationType()) {
            return "... " + CONDITIONS.get(random.nextInt(CONDITIONS.size())) + " " + selection(type, depth);
        }
        String narrowed = GeneratedSchema.TYPES.contains(type.getName())
                ? type.getName()
                : GeneratedSchema.TYPES.get(random.nextInt(GeneratedSchema.TYPES.size()));
        return depth > 0 && random.nextBoolean()
                ? "... on " + narrowed + " " + selection((GraphQLCompositeType) schema.getType(narrowed), depth - 1)
                : depth > 1 ? spread(narrowed) : "__typename";
    }

    private String spread(String type) {
        fragmentsUsed.add(type);
        return "...On" + type;
    }
}
