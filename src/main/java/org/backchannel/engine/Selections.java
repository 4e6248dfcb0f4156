package org.backchannel.engine;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backchannel.execution.Selected;
import org.backchannel.selection.Reads;
import org.backchannel.selection.Selection;

/** Says what a request selects of a field's value in the words of the classes behind the schema. */
final class Selections {
    // A page's items, by the one way or the other.
    private static final String NODES = "nodes";
    private static final String EDGES = "edges";
    private static final String NODE = "node";

    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<FieldCoordinates, Set<String>> reads = new HashMap<>();

    /** Objects of that type are of its class. */
    void put(Type type) {
        classes.put(type.getName(), ClassloadingService.get().loadClass(type.getClassName()));
    }

    /** That field reads those attributes of the object that it is a field of. */
    void put(FieldCoordinates field, Set<String> attributes) {
        reads.put(field, attributes);
    }

    /** What a method behind a field reads of the objects that it is called for. */
    static Set<String> readBy(Method method) {
        Reads declared = method.getAnnotation(Reads.class);
        return declared == null ? Set.of() : Set.of(declared.value());
    }

    /** What is selected of the value of the field that a fetcher was given {@code environment} for. */
    Selection of(DataFetchingEnvironment environment) {
        GraphQLSchema schema = environment.getGraphQLSchema();
        GraphQLType type = GraphQLTypeUtil.unwrapAll(environment.getFieldType());
        return Selected.of(environment).told(Selection.class, selected -> selection(schema, type, selected));
    }

    private Selection selection(GraphQLSchema schema, GraphQLType type, Selected selected) {
        Map<Class<?>, Set<String>> attributes = new HashMap<>();
        addAttributes(schema, type, selected, attributes);
        return new Selection(type instanceof GraphQLObjectType object ? selected.fields(object) : Set.of(), attributes);
    }

    private void addAttributes(
            GraphQLSchema schema, GraphQLType type, Selected selected, Map<Class<?>, Set<String>> attributes) {
        for (GraphQLObjectType object : objects(schema, type)) {
            if (object.getFieldDefinition(NODES) != null) {
                addAttributes(schema, typeOf(object, NODES), selected.below(object, NODES), attributes);
            }
            if (object.getFieldDefinition(EDGES) != null) {
                GraphQLObjectType edge = (GraphQLObjectType) typeOf(object, EDGES);
                Selected node = selected.below(object, EDGES).below(edge, NODE);
                addAttributes(schema, typeOf(edge, NODE), node, attributes);
            }
            Set<String> read = attributes.computeIfAbsent(classes.get(object.getName()), unseen -> new HashSet<>());
            for (String field : selected.fields(object)) {
                read.addAll(reads.getOrDefault(FieldCoordinates.coordinates(object, field), Set.of()));
            }
        }
    }

    private static GraphQLType typeOf(GraphQLObjectType object, String field) {
        GraphQLFieldDefinition definition = object.getFieldDefinition(field);
        return GraphQLTypeUtil.unwrapAll(definition.getType());
    }

    private static List<GraphQLObjectType> objects(GraphQLSchema schema, GraphQLType type) {
        if (type instanceof GraphQLObjectType object) {
            return List.of(object);
        }
        if (type instanceof GraphQLInterfaceType several) {
            return schema.getImplementations(several);
        }
        if (type instanceof GraphQLUnionType several) {
            return several.getTypes().stream()
                    .map(GraphQLObjectType.class::cast)
                    .toList();
        }
        return List.of();
    }
}
