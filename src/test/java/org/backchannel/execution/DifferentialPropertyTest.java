package org.backchannel.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Given any schema, document and faults, execution breadth first answers as graphql-java's own strategies do. */
class DifferentialPropertyTest {

    @Property(tries = 1000)
    void answersAsTheStockStrategiesDo(
            @ForAll long schemaSeed,
            @ForAll long documentSeed,
            @ForAll @IntRange(max = 60) int faultsInThousand,
            @ForAll boolean yes,
            @ForAll @IntRange(min = 1, max = 3) int n,
            @ForAll @IntRange(min = 1, max = 20) int portion)
            throws IOException {
        GraphQLSchema schema = GeneratedSchema.of(schemaSeed, faultsInThousand);
        String document = GeneratedDocument.of(schema, documentSeed);
        GraphQL stock = GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(new AsyncExecutionStrategy())
                .mutationExecutionStrategy(new AsyncSerialExecutionStrategy())
                .build();
        GraphQL ours = GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(
                        BreadthFirstStrategy.ofQueries(new SimpleDataFetcherExceptionHandler(), growth -> {}))
                .mutationExecutionStrategy(BreadthFirstStrategy.ofMutations(new SimpleDataFetcherExceptionHandler()))
                .build();
        GraphQL inPortions = GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(new InPortions(portions(portion, documentSeed)))
                .mutationExecutionStrategy(BreadthFirstStrategy.ofMutations(new SimpleDataFetcherExceptionHandler()))
                .build();
        ExecutionInput input = ExecutionInput.newExecutionInput(document)
                .operationName("Made")
                .variables(Map.of("yes", yes, "n", n))
                .build();

        ExecutionResult expected = stock.execute(input);
        assertThat(expected.isDataPresent())
                .as("%s in %s", expected.getErrors(), document)
                .isTrue();
        ExecutionResult actual = ours.execute(input);
        ExecutionResult again = ours.execute(input);

        assertThat(data(actual)).as(document).isEqualTo(data(expected));
        assertThat(errors(actual)).as(document).isEqualTo(errors(expected));
        assertThat(data(again)).as("planned before").isEqualTo(data(expected));

        ExecutionResult parts = inPortions.execute(input);
        assertThat(data(parts)).as("%s in portions", document).isEqualTo(data(expected));
        assertThat(errors(parts)).as("%s in portions", document).isEqualTo(errors(expected));
    }

    /** Each field is said to ask for something else, at most for half of a portion. */
    private static Portions portions(int size, long seed) {
        return new Portions(
                size,
                (field, parent) -> new Random(31 * seed + field.getResultKey().hashCode()).nextInt(size / 2 + 1),
                false);
    }

    /** As text, since the order of the fields counts. */
    private static String data(ExecutionResult result) throws IOException {
        return Written.json(result.<Object>getData());
    }

    /** Where and of what sort, in an order of their own. */
    private static List<String> errors(ExecutionResult result) {
        return result.getErrors().stream()
                .map(error -> error.getPath() + " " + error.getErrorType())
                .sorted()
                .toList();
    }
}
