package org.backchannel.engine;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import org.backchannel.refusal.Refusal;
import org.backchannel.refusal.RefusalCode;

/**
 * Holds variables against their types. The engine takes nearly anything for an ID and text for an Int, and where it refuses,
 * it doesn't tell which member of an object was wrong.
 */
final class VariableValues {
    private VariableValues() {}

    /** @throws RequestLimits.Refused when a value doesn't fit, with the path to it */
    static void check(OperationDefinition operation, GraphQLSchema schema, Map<String, Object> variables) {
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            GraphQLType type = type(variable.getType(), schema);
            String where = "variables." + variable.getName();
            if (variables.containsKey(variable.getName())) {
                check(where, type, variables.get(variable.getName()));
            } else if (GraphQLTypeUtil.isNonNull(type) && variable.getDefaultValue() == null) {
                throw missing(where, type);
            }
        }
    }

    private static GraphQLType type(Type<?> written, GraphQLSchema schema) {
        if (written instanceof NonNullType nonNull) {
            return GraphQLNonNull.nonNull(type(nonNull.getType(), schema));
        }
        if (written instanceof ListType list) {
            return GraphQLList.list(type(list.getType(), schema));
        }
        return schema.getType(((TypeName) written).getName());
    }

    private static void check(String where, GraphQLType type, Object value) {
        if (value == null) {
            if (GraphQLTypeUtil.isNonNull(type)) {
                throw missing(where, type);
            }
        } else if (GraphQLTypeUtil.isNonNull(type)) {
            check(where, GraphQLTypeUtil.unwrapOne(type), value);
        } else if (type instanceof GraphQLList list) {
            checkList(where, list.getWrappedType(), value);
        } else if (type instanceof GraphQLInputObjectType object) {
            checkObject(where, object, value);
        } else if (!fits(type, value)) {
            String found = value instanceof String text ? "'" + Refusal.shown(text) + "' is no " : "this is no ";
            throw refused(where, found + ((GraphQLNamedType) type).getName() + "; write " + InputAdvice.of(type));
        }
    }

    /** A value by itself stands for a list of just that. */
    private static void checkList(String where, GraphQLType type, Object value) {
        if (!(value instanceof List<?> items)) {
            check(where, type, value);
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            check(where + "[" + i + "]", type, items.get(i));
        }
    }

    private static void checkObject(String where, GraphQLInputObjectType type, Object value) {
        if (!(value instanceof Map<?, ?> members)) {
            throw refused(where, "this is no " + type.getName() + "; write " + InputAdvice.of(type));
        }
        for (Object name : members.keySet()) {
            if (type.getFieldDefinition((String) name) == null) {
                throw refused(
                        where,
                        type.getName() + " has no field '" + Refusal.shown((String) name) + "'; write "
                                + InputAdvice.of(type));
            }
        }
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            String member = where + "." + field.getName();
            if (members.containsKey(field.getName())) {
                check(member, field.getType(), members.get(field.getName()));
            } else if (GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue()) {
                throw missing(member, field.getType());
            }
        }
    }

    /** Scalars of our own are left to what reads them. */
    private static boolean fits(GraphQLType type, Object value) {
        if (type instanceof GraphQLEnumType names) {
            return value instanceof String name && names.getValue(name) != null;
        }
        return switch (((GraphQLNamedType) type).getName()) {
            case "Int" -> InputAdvice.isInt(value);
            case "Float" -> value instanceof Number;
            case "ID" -> value instanceof String || InputAdvice.isWhole(value);
            case "String" -> value instanceof String;
            case "Boolean" -> value instanceof Boolean;
            default -> true;
        };
    }

    private static RequestLimits.Refused missing(String where, GraphQLType type) {
        return refused(
                where, "is needed, and may not be null; write " + InputAdvice.of(GraphQLTypeUtil.unwrapNonNull(type)));
    }

    private static RequestLimits.Refused refused(String where, String reason) {
        return new RequestLimits.Refused(RefusalCode.VALIDATION, where + ": " + reason);
    }
}
