package org.backchannel.engine;

import graphql.Directives;
import graphql.Scalars;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.scalar.AbstractScalar;
import io.smallrye.graphql.scalar.time.DateTimeScalar;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The scalars for days and moments, with what a client has to know of them. The engine's own say nothing. */
enum DateScalar {
    DATE(
            new io.smallrye.graphql.scalar.time.DateScalar(),
            "A day, like `2025-05-16`, by today's calendar, also for times before there was one. The year has four"
                    + " digits; the year before `0001` is `0000`, and the one before that `-0001`. Without a time zone.",
            "https://www.w3.org/TR/xmlschema11-2/#date",
            "write a day as YYYY-MM-DD, like 2025-05-16",
            -9999,
            LocalDate::parse),
    DATE_TIME(
            new DateTimeScalar(),
            "A moment with its offset from UTC, like `2025-05-16T09:30:00Z`. Answers are in UTC; any offset is taken.",
            "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
            "write a moment with its offset from UTC, like 2025-05-16T09:30:00Z",
            0,
            OffsetDateTime::parse);

    private final AbstractScalar stock;
    private final String description;
    private final String specification;
    private final String advice;
    private final int firstYear;
    private final Function<String, TemporalAccessor> parser;

    DateScalar(
            AbstractScalar stock,
            String description,
            String specification,
            String advice,
            int firstYear,
            Function<String, TemporalAccessor> parser) {
        this.stock = stock;
        this.description = description;
        this.specification = specification;
        this.advice = advice;
        this.firstYear = firstYear;
        this.parser = parser;
    }

    /** Whether one of these is called so. */
    static boolean isOne(String name) {
        return Arrays.stream(values()).anyMatch(ours -> ours.stock.getName().equals(name));
    }

    /** The engine's scalar, described, and strict about what comes in. */
    GraphQLScalarType type() {
        return stock.getScalarType().transform(scalar -> scalar.description(description)
                .specifiedByUrl(specification)
                .withAppliedDirective(specifiedBy())
                .coercing(new StrictDates(stock.getCoercing(), parser, firstYear, advice)));
    }

    // Introspection tells the address by itself; the schema as a text only has it by the directive.
    private GraphQLAppliedDirective specifiedBy() {
        GraphQLAppliedDirectiveArgument url = GraphQLAppliedDirectiveArgument.newArgument()
                .name("url")
                .type(GraphQLNonNull.nonNull(Scalars.GraphQLString))
                .valueProgrammatic(specification)
                .build();
        return GraphQLAppliedDirective.newDirective()
                .name(Directives.SpecifiedByDirective.getName())
                .replaceArguments(List.of(url))
                .build();
    }
}
