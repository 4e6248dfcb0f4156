package org.backchannel.engine;

import graphql.Directives;
import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import io.smallrye.graphql.scalar.number.IntegerScalar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Makes the engine's schema ours: what its scalars take before it is built, what its directives are while it is. */
@Singleton
class SchemaSetup {
    void exchangeScalars(@Observes @Initialized(ApplicationScoped.class) Object start) {
        Map<String, GraphQLScalarType> ours = new HashMap<>();
        ours.put(Scalars.GraphQLInt.getName(), strictInt());
        Arrays.stream(DateScalar.values()).map(DateScalar::type).forEach(date -> ours.put(date.getName(), date));
        Map.copyOf(GraphQLScalarTypes.getScalarMap()).forEach((javaType, stock) -> {
            String name = stock.getName();
            if (ours.containsKey(name)) {
                GraphQLScalarTypes.registerCustomScalar(name, javaType, ours.get(name));
            }
        });
    }

    // The stock one takes texts and fractions, and of a large number its low 32 bits.
    private static GraphQLScalarType strictInt() {
        return new IntegerScalar()
                .getScalarType()
                .transform(scalar -> scalar.coercing(Scalars.GraphQLInt.getCoercing()));
    }

    // Those of extensions that we don't use are left out: their arguments bring scalars that nothing else has.
    void setDirectives(@Observes GraphQLSchema.Builder builder) {
        builder.clearDirectives()
                .additionalDirectives(Set.of(
                        Directives.IncludeDirective,
                        Directives.SkipDirective,
                        Directives.SpecifiedByDirective,
                        Directives.OneOfDirective,
                        Directives.ExperimentalDisableErrorPropagationDirective,
                        deprecated(),
                        defer()));
    }

    // What the engine's own words leave open.
    private static GraphQLDirective deprecated() {
        GraphQLArgument reason = Directives.DeprecatedDirective.getArgument("reason")
                .transform(argument -> argument.description("What to use instead, and the day after which it may go."));
        return Directives.DeprecatedDirective.transform(deprecated -> deprecated.argument(reason));
    }

    private static GraphQLDirective defer() {
        return Directives.DeferDirective.transform(
                defer -> defer.description("Taken, but without effect: an answer always comes whole."));
    }
}
