package org.backchannel.execution;

import graphql.schema.Coercing;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;

/** A type as completing a value sees it: what it is once the wrapping "not null" is told apart. */
record Shape(boolean required, GraphQLOutputType type, Coercing<?, ?> scalar, Shape items) {
    static Shape of(GraphQLType type) {
        boolean required = type instanceof GraphQLNonNull;
        GraphQLOutputType bare = (GraphQLOutputType) (required ? ((GraphQLNonNull) type).getWrappedType() : type);
        Coercing<?, ?> scalar = bare instanceof GraphQLScalarType leaf ? leaf.getCoercing() : null;
        Shape items = bare instanceof GraphQLList list ? of(list.getWrappedType()) : null;
        return new Shape(required, bare, scalar, items);
    }

    boolean isEnum() {
        return type instanceof GraphQLEnumType;
    }

    /** The type of the object itself, unless that depends on the object. */
    GraphQLObjectType object() {
        return type instanceof GraphQLObjectType object ? object : null;
    }
}
