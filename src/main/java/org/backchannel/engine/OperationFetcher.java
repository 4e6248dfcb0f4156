package org.backchannel.engine;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Operation;
import org.backchannel.engine.Telemetry.FieldTelemetry;

/** Calls the method behind a field of the root, or behind one of a single object. */
final class OperationFetcher implements DataFetcher<Object> {
    private final ApiMethod method;
    private final ArgumentHelper arguments;
    private final Values results;
    private final FieldTelemetry telemetry;

    OperationFetcher(Operation operation, FieldTelemetry telemetry) {
        this.method = new ApiMethod(operation);
        this.arguments = Arguments.of(operation);
        this.results = Values.of(operation);
        this.telemetry = telemetry;
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        Deadline.of(environment.getGraphQlContext()).check();
        Object[] values = arguments.getArguments(environment).toArray();
        Object value = telemetry.fetch(1, () -> method.call(values));
        return results.written(value, environment);
    }
}
