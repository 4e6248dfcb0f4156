package org.backchannel.execution;

import graphql.schema.GraphQLObjectType;

/** The fields that are selected of an object of one type, in the order of the answer; each is one slot of it. */
record SelectionPlan(GraphQLObjectType type, FieldPlan[] fields) {}
