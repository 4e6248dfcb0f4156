package org.backchannel.execution;

import static graphql.schema.FieldCoordinates.coordinates;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.Scalars;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLUnionType;
import graphql.schema.LightDataFetcher;
import graphql.schema.TypeResolver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A schema made up from a seed, whose fetchers make up values, and now and then a fault: null, an exception, something
 * that doesn't fit the type. Equal objects and arguments give equal values.
 */
final class GeneratedSchema {
    static final List<String> TYPES = List.of("A", "B", "C");
    static final List<String> FIELDS = List.of("f0", "f1", "f2", "f3", "f4", "f5");
    private static final List<String> NAMED = List.of("A", "B", "C", "Any", "Each", "Colour", "Int", "String");

    /** An object of the answer; equal ones are one. */
    record Thing(String type, int seed) {}

    private final Random random;
    private final int faultsInThousand;
    private final GraphQLCodeRegistry.Builder registry = GraphQLCodeRegistry.newCodeRegistry();

    private GeneratedSchema(long seed, int faultsInThousand) {
        this.random = new Random(seed);
        this.faultsInThousand = faultsInThousand;
    }

    static GraphQLSchema of(long seed, int faultsInThousand) {
        return new GeneratedSchema(seed, faultsInThousand).build();
    }

    private GraphQLSchema build() {
        TypeResolver resolver = environment -> environment.getObject() instanceof Thing thing && !fault(thing.seed(), 7)
                ? environment.getSchema().getObjectType(thing.type())
                : null;
        registry.typeResolver("Any", resolver).typeResolver("Each", resolver);
        List<GraphQLFieldDefinition> shared = fields("Any");
        GraphQLInterfaceType any =
                GraphQLInterfaceType.newInterface().name("Any").fields(shared).build();
        GraphQLUnionType.Builder each = GraphQLUnionType.newUnionType().name("Each");
        List<GraphQLObjectType> objects = new ArrayList<>();
        for (String name : TYPES) {
            shared.forEach(field -> fetched(name, field));
            GraphQLObjectType.Builder object =
                    GraphQLObjectType.newObject().name(name).fields(shared);
            objects.add(
                    object.withInterface(GraphQLTypeReference.typeRef("Any")).build());
            each.possibleType(GraphQLTypeReference.typeRef(name));
        }
        GraphQLEnumType colour = GraphQLEnumType.newEnum()
                .name("Colour")
                .value("RED")
                .value("BLUE")
                .build();
        List<GraphQLFieldDefinition> roots = fields("Query");
        roots.forEach(field -> fetched("Query", field).forMutation(field));
        return GraphQLSchema.newSchema()
                .query(GraphQLObjectType.newObject().name("Query").fields(roots))
                .mutation(GraphQLObjectType.newObject().name("Mutation").fields(roots))
                .additionalType(any)
                .additionalType(each.build())
                .additionalType(colour)
                .additionalTypes(new HashSet<>(objects))
                .codeRegistry(registry.build())
                .build();
    }

    private List<GraphQLFieldDefinition> fields(String owner) {
        return FIELDS.stream()
                .map(name -> GraphQLFieldDefinition.newFieldDefinition()
                        .name(name)
                        .type(type(owner.equals("Query") ? 5 : NAMED.size()))
                        .argument(GraphQLArgument.newArgument()
                                .name("n")
                                .type(Scalars.GraphQLInt)
                                .defaultValueProgrammatic(3))
                        .build())
                .toList();
    }

    private GraphQLOutputType type(int among) {
        String name = NAMED.get(random.nextInt(among));
        GraphQLOutputType type = name.equals("Int")
                ? Scalars.GraphQLInt
                : name.equals("String") ? Scalars.GraphQLString : GraphQLTypeReference.typeRef(name);
        for (int wraps = random.nextInt(4); wraps > 0; wraps--) {
            type = random.nextBoolean() || type instanceof GraphQLNonNull
                    ? GraphQLList.list(type)
                    : GraphQLNonNull.nonNull(type);
        }
        return type;
    }

    private GeneratedSchema fetched(String owner, GraphQLFieldDefinition field) {
        int salt = Objects.hash(owner, field.getName());
        registry.dataFetcher(coordinates(owner, field.getName()), fetcher(Math.floorMod(salt, 3), salt));
        return this;
    }

    private void forMutation(GraphQLFieldDefinition field) {
        registry.dataFetcher(
                coordinates("Mutation", field.getName()),
                fetcher(1, field.getName().hashCode()));
    }

    private DataFetcher<?> fetcher(int kind, int salt) {
        if (kind == 0) {
            return new Together(salt);
        }
        return kind == 1 ? environment -> alone(environment, salt) : new Light(salt);
    }

    /** Answers for one object at a time: at once, later, or with errors of its own. */
    private Object alone(DataFetchingEnvironment environment, int salt) {
        int seed = Objects.hash(environment.<Object>getSource(), environment.getArguments(), salt);
        failNowAndThen(seed);
        Object value = value(environment.getFieldType(), seed);
        return switch (Math.floorMod(seed, 5)) {
            case 0 -> CompletableFuture.completedFuture(value);
            case 1 ->
                fault(seed, 2) ? CompletableFuture.failedFuture(new IllegalStateException("later " + seed)) : value;
            case 2 ->
                DataFetcherResult.newResult()
                        .data(value)
                        .errors(faultsInThousand > 0 && seed % 2 == 0 ? List.of(told(environment)) : List.of())
                        .build();
            default -> value;
        };
    }

    private static GraphQLError told(DataFetchingEnvironment environment) {
        return GraphqlErrorBuilder.newError(environment)
                .message("told")
                .errorType(ErrorType.DataFetchingException)
                .build();
    }

    /** Answers for a whole level, or for none of it. */
    private final class Together implements LevelFetcher<Object> {
        private final int salt;

        Together(int salt) {
            this.salt = salt;
        }

        @Override
        public List<Object> fetch(List<Object> parents, DataFetchingEnvironment environment) {
            failNowAndThen(Objects.hash(salt, environment.getArguments()));
            List<Object> values = new ArrayList<>();
            parents.forEach(parent -> values.add(
                    value(environment.getFieldType(), Objects.hash(parent, environment.getArguments(), salt))));
            return values;
        }

        @Override
        public Object get(DataFetchingEnvironment environment) {
            List<Object> parent = new ArrayList<>();
            parent.add(environment.getSource()); // null at the root
            return fetch(parent, environment).get(0);
        }
    }

    private final class Light implements LightDataFetcher<Object> {
        private final int salt;

        Light(int salt) {
            this.salt = salt;
        }

        @Override
        public Object get(GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
            int seed = Objects.hash(source, environment.get().getArguments(), salt);
            failNowAndThen(seed);
            return value(field.getType(), seed);
        }

        @Override
        public Object get(DataFetchingEnvironment environment) {
            return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
        }
    }

    private Object value(Object type, int seed) {
        Random made = new Random(seed);
        if (fault(seed, 1) || (!(type instanceof GraphQLNonNull) && made.nextInt(8) == 0)) {
            return null;
        }
        if (type instanceof GraphQLNonNull required) {
            return value(required.getWrappedType(), seed + 1);
        }
        if (type instanceof GraphQLList list) {
            List<Object> items = new ArrayList<>();
            for (int i = made.nextInt(4); i > 0; i--) {
                items.add(value(list.getWrappedType(), Objects.hash(seed, i)));
            }
            return fault(seed, 5) ? Map.of("no", "list") : items;
        }
        return switch (((GraphQLNamedType) type).getName()) {
            case "Int" -> fault(seed, 4) ? "no number" : made.nextInt(100);
            case "String" -> "text " + made.nextInt(100);
            case "Colour" -> fault(seed, 4) ? "GREEN" : made.nextBoolean() ? "RED" : "BLUE";
            case "Any", "Each" -> new Thing(TYPES.get(made.nextInt(TYPES.size())), made.nextInt(5));
            default -> new Thing(((GraphQLNamedType) type).getName(), made.nextInt(5));
        };
    }

    private void failNowAndThen(int seed) {
        if (fault(seed, 6)) {
            throw new IllegalStateException("fault " + seed);
        }
    }

    private boolean fault(int seed, int kind) {
        return new Random(Objects.hash(seed, kind)).nextInt(1000) < faultsInThousand;
    }
}
