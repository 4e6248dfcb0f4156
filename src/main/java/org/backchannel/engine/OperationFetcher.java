package org.backchannel.engine;

import graphql.language.Field;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.schema.model.Operation;
import java.util.Objects;
import org.backchannel.engine.Telemetry.FieldTelemetry;
import org.backchannel.selection.Selection;

/** Calls the method behind a field of the root, or behind one of a single object. */
final class OperationFetcher implements DataFetcher<Object> {
    private final ApiMethod method;
    private final Arguments arguments;
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
        Object value = telemetry.fetch(
                1, () -> Selection.during(field -> selects(environment, field), () -> method.call(values)));
        return results.written(value, environment);
    }

    private static boolean selects(DataFetchingEnvironment environment, String field) {
        return environment.getMergedField().getFields().stream()
                .map(Field::getSelectionSet)
                .filter(Objects::nonNull)
                .flatMap(below -> below.getSelections().stream())
                .anyMatch(below ->
                        below instanceof Field selected && selected.getName().equals(field));
    }
}
