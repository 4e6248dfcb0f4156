package org.backchannel.engine;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.stream.Collectors;

/** What to write where a value of some type is wanted. */
final class InputAdvice {
    private static final BigInteger LEAST = BigInteger.valueOf(Integer.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

    private InputAdvice() {}

    static String of(GraphQLType type) {
        if (GraphQLTypeUtil.isWrapped(type)) {
            return "a value of type " + GraphQLTypeUtil.simplePrint(type);
        }
        if (type instanceof GraphQLEnumType names) {
            return names.getValues().stream()
                    .map(GraphQLEnumValueDefinition::getName)
                    .sorted()
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type instanceof GraphQLInputObjectType object) {
            return object.getFieldDefinitions().stream()
                    .map(GraphQLInputObjectField::getName)
                    .sorted()
                    .collect(Collectors.joining(", ", "an object with any of ", ""));
        }
        String name = ((GraphQLNamedType) type).getName();
        return switch (name) {
            case "Int" -> "a whole number from " + LEAST + " to " + MOST + ", without quotes";
            case "Float" -> "a number, without quotes";
            case "ID" -> "a text in quotes, or a whole number";
            case "String" -> "a text in quotes";
            case "Boolean" -> "true or false, without quotes";
            default -> "a " + name;
        };
    }

    /** Whether the engine would take this for an Int as it is. */
    static boolean isInt(Object value) {
        if (!isWhole(value)) {
            return false;
        }
        BigInteger number = new BigInteger(value.toString());
        return number.compareTo(LEAST) >= 0 && number.compareTo(MOST) <= 0;
    }

    static boolean isWhole(Object value) {
        return value instanceof Number && value.toString().matches("-?\\d+");
    }
}
