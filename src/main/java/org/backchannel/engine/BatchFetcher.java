package org.backchannel.engine;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.engine.Telemetry.FieldTelemetry;
import org.backchannel.execution.LevelFetcher;
import org.backchannel.selection.Selection;

/** Calls the method behind a batched field with all the objects of a level. */
final class BatchFetcher implements LevelFetcher<Object> {
    private final ApiMethod method;
    private final Arguments arguments;
    private final Selections selections;
    private final FieldTelemetry telemetry;

    BatchFetcher(ApiMethod method, Arguments arguments, Selections selections, FieldTelemetry telemetry) {
        this.method = method;
        this.arguments = arguments;
        this.selections = selections;
        this.telemetry = telemetry;
    }

    @Override
    @SuppressWarnings("unchecked") // a batched method returns a list, or the schema couldn't be built
    public List<Object> fetch(List<Object> parents, DataFetchingEnvironment environment) throws Exception {
        Deadline.of(environment.getGraphQlContext()).check();
        List<Object> values = new ArrayList<>();
        values.add(parents);
        values.addAll(arguments.getArguments(environment, true));
        Selection selection = selections.of(environment);
        return (List<Object>)
                telemetry.fetch(parents.size(), () -> selection.during(() -> method.call(values.toArray())));
    }
}
