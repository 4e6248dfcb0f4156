package org.backchannel.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionStrategy;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Given a document that is run with one set of variables after the other, a field gets the arguments graphql-java gives it. */
class FieldArgumentsTest {
    private static final GraphQLSchema SCHEMA = new SchemaGenerator()
            .makeExecutableSchema(
                    new SchemaParser().parse("""
                            type Query {
                              echo(number: Int = 7, needed: Int! = 8, numbers: [Int], where: Where, wheres: [Where!], one: One): String
                            }
                            input Where { name: String = "any", kind: Kind, size: Int! = 3, and: [Where!], not: Where }
                            input One @oneOf { number: Int, text: String }
                            enum Kind { STATE PERSON }
                            """),
                    RuntimeWiring.newRuntimeWiring()
                            .type(
                                    "Query",
                                    type -> type.dataFetcher("echo", asked -> asked.getArguments()
                                            .toString()))
                            .build());

    private static final List<Map<String, Object>> WHERES = List.of(
            Map.of(),
            Collections.singletonMap("where", null),
            Map.of("where", Map.of()),
            Map.of("where", Map.of("name", "Baku", "kind", "STATE")),
            Map.of("where", Map.of("size", 1, "and", List.of(Map.of("name", "a"), Map.of("not", Map.of())))));
    private static final List<Map<String, Object>> NUMBERS =
            List.of(Map.of(), Collections.singletonMap("number", null), Map.of("number", 1), Map.of("number", 2));

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("query($number: Int) { echo(number: $number) }", NUMBERS),
                Arguments.of("query($number: Int = 5) { echo(number: $number, needed: 6) }", NUMBERS),
                Arguments.of("query($number: Int) { echo(needed: $number) }", NUMBERS),
                Arguments.of("query($number: Int) { echo(numbers: [1, $number, 3]) }", NUMBERS),
                Arguments.of(
                        "query($number: Int) { echo(number: $number, needed: $number, numbers: [$number]) }", NUMBERS),
                Arguments.of("query($number: Int) { echo(where: { size: $number }) }", NUMBERS),
                Arguments.of("query($number: Int) { echo(where: { not: { size: $number }, kind: PERSON }) }", NUMBERS),
                Arguments.of("query($number: Int!) { echo(one: { number: $number }) }", NUMBERS),
                Arguments.of("query($where: Where) { echo(where: $where) }", WHERES),
                Arguments.of("query($where: Where) { echo(where: { name: null, not: $where }) }", WHERES),
                Arguments.of("query($where: Where!) { echo(wheres: [{ name: \"x\" }, $where]) }", WHERES),
                Arguments.of("query($where: Where!) { echo(where: { and: [{ not: $where }, $where] }) }", WHERES),
                Arguments.of(
                        "query($one: One) { echo(one: $one) }",
                        List.of(
                                Map.of(),
                                Map.of("one", Map.of("number", 1)),
                                Map.of("one", Map.of("number", 1, "text", "both")),
                                Map.of("one", Map.of("text", "only")))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areWhatGraphQlJavaMakesOfThem(String document, List<Map<String, Object>> variables) {
        GraphQL stock = keeping(new AsyncExecutionStrategy());
        GraphQL ours = keeping(BreadthFirstStrategy.ofQueries(new SimpleDataFetcherExceptionHandler(), growth -> {}));

        // Twice, so that each comes after each other one.
        Stream.concat(variables.stream(), variables.stream()).forEach(given -> {
            ExecutionInput input =
                    ExecutionInput.newExecutionInput(document).variables(given).build();
            ExecutionResult expected = stock.execute(input);
            ExecutionResult actual = ours.execute(input);
            assertThat(echo(actual)).as("of %s", given).isEqualTo(echo(expected));
            assertThat(actual.getErrors().toString())
                    .isEqualTo(expected.getErrors().toString());
        });
    }

    /** Parses a document once, as we do: what is kept of it is kept with the parsed one. */
    private static GraphQL keeping(ExecutionStrategy strategy) {
        Map<String, PreparsedDocumentEntry> parsed = new ConcurrentHashMap<>();
        return GraphQL.newGraphQL(SCHEMA)
                .queryExecutionStrategy(strategy)
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                        parsed.computeIfAbsent(input.getQuery(), unseen -> parse.apply(input))))
                .build();
    }

    private static Object echo(ExecutionResult result) {
        Object data = result.getData();
        if (data instanceof Answer answer) {
            return answer.slots[0];
        }
        return data instanceof Map<?, ?> map ? map.get("echo") : null;
    }
}
