package org.backchannel.engine;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.schema.model.Operation;
import org.backchannel.engine.Telemetry.FieldTelemetry;
import org.backchannel.selection.Selection;

/** Calls the method behind a field of the root, or behind one of a single object. */
final class OperationFetcher implements DataFetcher<Object> {
    private final ApiMethod method;
    private final Arguments arguments;
    private final Values results;
    private final Selections selections;
    private final FieldTelemetry telemetry;

    OperationFetcher(Operation operation, ApiMethod method, Selections selections, FieldTelemetry telemetry) {
        this.method = method;
        this.selections = selections;
        this.arguments = Arguments.of(operation);
        this.results = Values.of(operation);
        this.telemetry = telemetry;
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        Deadline.of(environment.getGraphQlContext()).check();
        Object[] values = arguments.getArguments(environment).toArray();
        Selection selection = selections.of(environment);
        Object value = telemetry.fetch(1, () -> selection.during(() -> method.call(values)));
        return results.written(value, environment);
    }
}
