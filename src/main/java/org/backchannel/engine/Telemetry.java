package org.backchannel.engine;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.schema.FieldCoordinates;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.backchannel.database.Snapshot;

/**
 * Measures requests by their operation, and fields by their name, as metrics; and follows them as spans, where traces are
 * sent somewhere. Tells no values: neither arguments nor what was answered.
 */
@Singleton
class Telemetry {
    private static final int MOST_NAMES = 200; // clients name their operations as they like
    private static final String UNNAMED = "(unnamed)";
    private static final String FURTHER = "(further)";
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10)
    };

    @Inject
    MeterRegistry meters;

    @Inject
    Traces traces;

    private record Outcome(String operation, String code) {}

    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final Map<Outcome, Timer> timers = new ConcurrentHashMap<>();

    /** Runs a request, measured as {@code graphql.requests} by operation and by the code of its first error. */
    ExecutionResult request(String operationName, Supplier<ExecutionResult> run) {
        String operation = known(operationName);
        long start = System.nanoTime();
        String code = "INTERNAL";
        try {
            ExecutionResult result = traces.follow("GraphQL " + operation, span -> {
                span.setAttribute("graphql.operation.name", operation);
                span.setAttribute("graphql.code", "INTERNAL"); // unless it ends otherwise
                ExecutionResult answer = run.get();
                span.setAttribute("graphql.code", code(answer));
                return answer;
            });
            code = code(result);
            return result;
        } catch (RuntimeException itsOwn) {
            throw itsOwn;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        } catch (Error error) {
            code = Snapshot.isToBeginAgain(error) ? null : code;
            throw error;
        } finally {
            if (code != null) {
                timers.computeIfAbsent(new Outcome(operation, code), this::timer)
                        .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            }
        }
    }

    private Timer timer(Outcome outcome) {
        return Timer.builder("graphql.requests")
                .description("GraphQL requests, by operation and by the code of the first error")
                .tags("operation", outcome.operation(), "code", outcome.code())
                .serviceLevelObjectives(BOUNDS)
                .register(meters);
    }

    /** A field's own measure: {@code graphql.fields}, once for each level, or portion of it, it is fetched for. */
    FieldTelemetry field(FieldCoordinates coordinates) {
        String field = coordinates.getTypeName() + "." + coordinates.getFieldName();
        Timer timer = Timer.builder("graphql.fields")
                .description("Fetching of a field, once for its parents on a level of an answer or a portion of it")
                .tags("field", field)
                .register(meters);
        return new FieldTelemetry(field, timer, traces);
    }

    /** How long a field takes to fetch. */
    record FieldTelemetry(String field, Timer timer, Traces traces) {
        <T> T fetch(int parents, Callable<T> fetch) throws Exception {
            long start = System.nanoTime();
            try {
                return traces.follow(field, span -> {
                    span.setAttribute("graphql.parents", parents);
                    return fetch.call();
                });
            } finally {
                timer.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            }
        }
    }

    private String known(String operation) {
        if (operation == null || operation.isEmpty()) {
            return UNNAMED;
        }
        if (names.contains(operation) || (names.size() < MOST_NAMES && names.add(operation))) {
            return operation;
        }
        return FURTHER;
    }

    private static String code(ExecutionResult result) {
        List<GraphQLError> errors = result.getErrors();
        return errors.isEmpty() ? "NONE" : code(errors.get(0));
    }

    private static String code(GraphQLError error) {
        return error instanceof CodedError coded ? coded.code().name() : "INTERNAL";
    }
}
