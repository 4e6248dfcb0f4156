package org.backchannel.engine;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.Test;

/** What an operator sees of requests: how many, how long, what came of them; and nothing of what was asked for. */
@QuarkusTest
@TestProfile(TelemetryTest.Traced.class)
class TelemetryTest {
    /** Traces are on. */
    public static class Traced implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.otel.sdk.disabled", "false",
                    "quarkus.otel.traces.exporter", "cdi",
                    "quarkus.otel.bsp.schedule.delay", "50ms");
        }
    }

    @Singleton
    static class Exporter {
        @Produces
        @Singleton
        InMemorySpanExporter exporter() {
            return InMemorySpanExporter.create();
        }
    }

    @Inject
    TestRecord record;

    @Inject
    InMemorySpanExporter spans;

    @Test
    void requestsAreCountedByOperationAndOutcome() {
        GraphQl.ask("query Counted { meetings { totalCount } }");
        GraphQl.ask("query Counted { meetings { totalCount } }");
        GraphQl.ask("query Counted { meetings(first: 0) { totalCount } }");

        assertThat(metrics())
                .contains("graphql_requests_seconds_count{code=\"NONE\",operation=\"Counted\"} 2.0")
                .contains("graphql_requests_seconds_count{code=\"VALIDATION\",operation=\"Counted\"} 1.0")
                .contains("graphql_requests_seconds_bucket{code=\"NONE\",operation=\"Counted\",le=\"0.25\"}");
    }

    @Test
    void aRequestThatIsBegunAgainForItsSecondStatementIsCountedOnce() {
        record.founding();
        String document = "query Again($id: ID!) { meeting(id: $id) { participants { nodes { role } } } }";
        GraphQl.ask(document, Map.of("id", "nobody"));
        GraphQl.ask(document, Map.of("id", "baku-meeting")).data();

        assertThat(metrics())
                .contains("graphql_requests_seconds_count{code=\"NONE\",operation=\"Again\"} 2.0")
                .doesNotContain("code=\"INTERNAL\",operation=\"Again\"");
    }

    @Test
    void fieldsAreMeasuredOnceForALevel() {
        record.founding();
        double before = fetches("Meeting.participants");

        GraphQl.ask("{ meetings { nodes { participants { nodes { role } } } } }");

        assertThat(fetches("Meeting.participants")).isEqualTo(before + 1);
    }

    @Test
    void aRequestIsTracedWithItsFieldsAndWithoutItsValues() {
        spans.reset();

        GraphQl.ask(
                "query Traced { meetings(where: {text: \"a secret interest\"}) { nodes { participants { totalCount } } } }");

        List<SpanData> seen = finished("GraphQL Traced");
        SpanData request = seen.stream()
                .filter(span -> span.getName().equals("GraphQL Traced"))
                .findAny()
                .orElseThrow();
        assertThat(seen)
                .filteredOn(span -> span.getParentSpanId().equals(request.getSpanId()))
                .extracting(SpanData::getName)
                .contains("Query.meetings");
        assertThat(seen.toString()).doesNotContain("secret");
    }

    private List<SpanData> finished(String name) {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (spans.getFinishedSpanItems().stream()
                        .noneMatch(span -> span.getName().equals(name))
                && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return spans.getFinishedSpanItems();
    }

    @Test
    void whatIsNotRunIsCountedByWhyItIsRefused() {
        given().put("/graphql").then().statusCode(405);

        assertThat(metrics()).containsPattern("graphql_refused_total\\{code=\"BAD_REQUEST\"\\} [1-9]");
    }

    private static double fetches(String field) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith("graphql_fields_seconds_count{field=\"" + field + "\"}"))
                .mapToDouble(line -> Double.parseDouble(line.split("} ")[1].split(" ")[0]))
                .findAny()
                .orElseThrow();
    }

    private static String metrics() {
        return given().get("/q/metrics").asString();
    }
}
