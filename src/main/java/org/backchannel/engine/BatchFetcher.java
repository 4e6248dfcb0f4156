package org.backchannel.engine;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.schema.model.Operation;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.engine.Telemetry.FieldTelemetry;
import org.backchannel.execution.LevelFetcher;

/** Calls the method behind a batched field with all the objects of a level. */
final class BatchFetcher implements LevelFetcher<Object> {
    private final ApiMethod method;
    private final Arguments arguments;
    private final FieldTelemetry telemetry;

    BatchFetcher(Operation operation, FieldTelemetry telemetry) {
        this.method = new ApiMethod(operation);
        this.arguments = Arguments.of(operation);
        this.telemetry = telemetry;
    }

    @Override
    @SuppressWarnings("unchecked") // a batched method returns a list, or the schema couldn't be built
    public List<Object> fetch(List<Object> parents, DataFetchingEnvironment environment) throws Exception {
        Deadline.of(environment.getGraphQlContext()).check();
        List<Object> values = new ArrayList<>();
        values.add(parents);
        values.addAll(arguments.getArguments(environment, true));
        return (List<Object>) telemetry.fetch(parents.size(), () -> method.call(values.toArray()));
    }
}
