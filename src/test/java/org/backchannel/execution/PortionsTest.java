package org.backchannel.execution;

import static graphql.schema.FieldCoordinates.coordinates;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeReference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Given lists of ten in lists of ten, when they are asked for in portions, then so much is held and no more. */
class PortionsTest {
    private static final int ITEMS = 10;
    private static final String FOUR_DEEP =
            "{ items { items { items { items { number } } } } }"; // 10 + 100 + 1,000 + 10,000

    private final List<Integer> parentsOfCalls = new ArrayList<>();

    @Test
    void theAnswerIsThatWhichIsMadeAtOnce() throws IOException {
        assertThat(Written.json(answer(FOUR_DEEP, portionsOf(500))))
                .isEqualTo(Written.json(answer(FOUR_DEEP, Portions.WHOLE)));
    }

    @Test
    void atNoTimeIsMoreAskedForThanAPortion() {
        answer(FOUR_DEEP, portionsOf(500));

        assertThat(parentsOfCalls)
                .allSatisfy(parents -> assertThat(parents * ITEMS).isLessThanOrEqualTo(500));
    }

    @Test
    void aLevelIsAskedForAtOnceUnlessItAsksForMore() {
        answer(FOUR_DEEP, portionsOf(10_000));
        assertThat(parentsOfCalls).containsExactly(1, 10, 100, 1_000);

        parentsOfCalls.clear();
        answer(FOUR_DEEP, portionsOf(4_000));
        assertThat(parentsOfCalls).containsExactly(1, 10, 100, 400, 400, 200);
    }

    @Test
    void ofWhatIsDoneItsJsonAloneIsKept() throws IOException {
        Answer whole = answer(FOUR_DEEP, Portions.WHOLE);
        Answer inPortions = answer(FOUR_DEEP, portionsOf(500));

        assertThat(objects(whole)).isGreaterThan(11_110);
        assertThat(objects(inPortions)).isLessThan(500);
        assertThat(bytes(inPortions)).isBetween(1, Written.json(whole).length() / 4);
    }

    private static Portions portionsOf(int size) {
        return new Portions(
                size, (field, parent) -> field.getSingleField().getSelectionSet() == null ? 0 : ITEMS, false);
    }

    private Answer answer(String document, Portions portions) {
        ExecutionResult result = GraphQL.newGraphQL(schema())
                .queryExecutionStrategy(new InPortions(portions))
                .build()
                .execute(ExecutionInput.newExecutionInput(document).root(0).build());
        assertThat(result.getErrors()).isEmpty();
        return result.getData();
    }

    /** Numbers, each with ten more. */
    private GraphQLSchema schema() {
        LevelFetcher<List<Integer>> items = (parents, environment) -> {
            parentsOfCalls.add(parents.size());
            return parents.stream()
                    .map(parent -> IntStream.range(0, ITEMS)
                            .mapToObj(i -> ITEMS * (Integer) parent + i)
                            .toList())
                    .toList();
        };
        GraphQLObjectType item = GraphQLObjectType.newObject()
                .name("Item")
                .field(field -> field.name("number").type(Scalars.GraphQLInt))
                .field(field -> field.name("items").type(GraphQLList.list(GraphQLTypeReference.typeRef("Item"))))
                .build();
        GraphQLObjectType query = GraphQLObjectType.newObject()
                .name("Query")
                .field(field -> field.name("items").type(GraphQLList.list(item)))
                .build();
        return GraphQLSchema.newSchema()
                .query(query)
                .codeRegistry(GraphQLCodeRegistry.newCodeRegistry()
                        .dataFetcher(coordinates("Query", "items"), items)
                        .dataFetcher(coordinates("Item", "items"), items)
                        .dataFetcher(
                                coordinates("Item", "number"), (DataFetcher<?>) environment -> environment.getSource())
                        .build())
                .build();
    }

    private static int objects(Answer answer) {
        return 1
                + Arrays.stream(answer.slots)
                        .filter(Answer.class::isInstance)
                        .mapToInt(below -> objects((Answer) below))
                        .sum();
    }

    /** Those of finished JSON, as it is kept. */
    private static int bytes(Answer answer) {
        return Arrays.stream(answer.slots)
                .mapToInt(value -> value instanceof Answer below
                        ? bytes(below)
                        : value instanceof FinishedSlots finished ? finished.stored().length : 0)
                .sum();
    }
}
