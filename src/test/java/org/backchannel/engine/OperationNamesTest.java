package org.backchannel.engine;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Clients name operations as they like; the metrics don't grow with them. */
@QuarkusTest
class OperationNamesTest {
    @Test
    void namesBeyondAFewHundredAreOne() {
        String documents = IntStream.range(0, 300)
                .mapToObj(i -> "query Name" + i + " { __typename }")
                .collect(joining(" "));
        IntStream.range(0, 300).forEach(i -> given().contentType(ContentType.JSON)
                .body(Map.of("query", documents, "operationName", "Name" + i))
                .post("/graphql")
                .then()
                .statusCode(200));

        assertThat(given().get("/q/metrics")
                        .asString()
                        .lines()
                        .filter(line -> line.startsWith("graphql_requests_seconds_count")))
                .hasSizeBetween(200, 220)
                .anyMatch(line -> line.contains("operation=\"(further)\""));
    }
}
