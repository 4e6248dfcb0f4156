package org.backchannel.engine;

import graphql.Scalars;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.TypeUtil;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.backchannel.refusal.RefusalCode;

/** Holds variables against the type Int. The engine takes texts and fractions for it, and cuts numbers down to fit. */
final class IntVariables {
    private IntVariables() {}

    static void check(OperationDefinition operation, GraphQLSchema schema, Map<String, Object> variables) {
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            GraphQLType type =
                    schema.getType(TypeUtil.unwrapAll(variable.getType()).getName());
            check("variables." + variable.getName(), type, variables.get(variable.getName()));
        }
    }

    /** Lists are seen through wherever they stand: what is in them has the same type. */
    private static void check(String where, GraphQLType type, Object value) {
        if (value instanceof List<?> list) {
            list.forEach(item -> check(where, type, item));
        } else if (type instanceof GraphQLInputObjectType object && value instanceof Map<?, ?> members) {
            object.getFieldDefinitions()
                    .forEach(field -> check(
                            where + "." + field.getName(),
                            GraphQLTypeUtil.unwrapAll(field.getType()),
                            members.get(field.getName())));
        } else if (value != null && isInt(type)) {
            checkInt(where, value);
        }
    }

    private static boolean isInt(GraphQLType type) {
        return !(type instanceof GraphQLList)
                && GraphQLTypeUtil.simplePrint(type).equals(Scalars.GraphQLInt.getName());
    }

    private static void checkInt(String where, Object value) {
        if (!(value instanceof Number) || !value.toString().matches("-?\\d+")) {
            throw new RequestLimits.Refused(
                    RefusalCode.VALIDATION, where + ": write an Int, a whole number without quotes");
        }
        RequestLimits.checkNumber(where, new BigInteger(value.toString()));
    }
}
