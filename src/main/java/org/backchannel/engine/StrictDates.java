package org.backchannel.engine;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.time.DateTimeException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.Function;
import org.backchannel.refusal.Refusal;

/**
 * Holds dates against the calendar as they come in. The engine takes any text for one, and fails where the text
 * is used. What comes out of here is still the text: the engine makes a date of it later.
 */
final class StrictDates implements Coercing<Object, Object> {
    private static final int LAST_YEAR = 9999;

    private final Coercing<?, ?> stock;
    private final Function<String, TemporalAccessor> parser;
    private final int firstYear;
    private final String advice;

    StrictDates(Coercing<?, ?> stock, Function<String, TemporalAccessor> parser, int firstYear, String advice) {
        this.stock = stock;
        this.parser = parser;
        this.firstYear = firstYear;
        this.advice = advice;
    }

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
        return stock.serialize(result, context, locale);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        if (!isDate(input)) {
            throw new CoercingParseValueException(refusal(input));
        }
        return input;
    }

    @Override
    public Object parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (!(literal instanceof StringValue text) || !isDate(text.getValue())) {
            throw new CoercingParseLiteralException(advice);
        }
        return text.getValue();
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return stock.valueToLiteral(input, context, locale);
    }

    private String refusal(Object input) {
        return "'" + Refusal.shown(String.valueOf(input)) + "': " + advice;
    }

    private boolean isDate(Object input) {
        try {
            int year = parser.apply((String) input).get(ChronoField.YEAR);
            return year >= firstYear && year <= LAST_YEAR;
        } catch (DateTimeException | ClassCastException noDate) {
            return false;
        }
    }
}
