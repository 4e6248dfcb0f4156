package org.backchannel.engine;

import graphql.Directives;
import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the engine's schema ours while it is being built. */
@Singleton
class SchemaSetup {
    // Of extensions that we don't use. Their arguments bring scalars that nothing else has.
    private static final Set<String> UNUSED_DIRECTIVES = Set.of("constraint", "rolesAllowed");

    void build(@Observes GraphQLSchema.Builder builder) {
        GraphQLSchema schema = SchemaTransformer.transformSchema(builder.build(), new OurScalars());
        builder.query(schema.getQueryType())
                .codeRegistry(schema.getCodeRegistry())
                .clearAdditionalTypes()
                .additionalTypes(schema.getAdditionalTypes())
                .clearDirectives()
                .additionalDirectives(schema.getDirectives().stream()
                        .filter(directive -> !UNUSED_DIRECTIVES.contains(directive.getName()))
                        .map(SchemaSetup::described)
                        .collect(Collectors.toSet()));
    }

    // What the engine's own words leave open.
    private static GraphQLDirective described(GraphQLDirective directive) {
        if (directive.getName().equals(Directives.DeprecatedDirective.getName())) {
            GraphQLArgument reason = directive
                    .getArgument("reason")
                    .transform(argument ->
                            argument.description("What to use instead, and the day after which it may go."));
            return directive.transform(deprecated -> deprecated.argument(reason));
        }
        if (directive.getName().equals(Directives.DeferDirective.getName())) {
            return directive.transform(
                    defer -> defer.description("Taken, but without effect: an answer always comes whole."));
        }
        return directive;
    }

    private static final class OurScalars extends GraphQLTypeVisitorStub {
        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
            if (scalar.getName().equals(Scalars.GraphQLInt.getName())) {
                return changeNode(context, strictInt(scalar));
            }
            return Arrays.stream(DateScalar.values())
                    .filter(ours -> ours.graphQlName().equals(scalar.getName()))
                    .findAny()
                    .map(ours -> changeNode(context, ours.inPlaceOf(scalar)))
                    .orElse(TraversalControl.CONTINUE);
        }

        // The stock one takes texts and fractions, and of a large number its low 32 bits.
        private static GraphQLScalarType strictInt(GraphQLScalarType stock) {
            return stock.transform(scalar -> scalar.coercing(Scalars.GraphQLInt.getCoercing()));
        }
    }
}
