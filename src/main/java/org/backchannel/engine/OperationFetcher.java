package org.backchannel.engine;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;

/** Calls the method behind a field of the root, or behind one of a single object. */
final class OperationFetcher implements DataFetcher<Object> {
    private final OperationInvoker method;
    private final ArgumentHelper arguments;
    private final FieldHelper values;

    OperationFetcher(Operation operation) {
        this.method = new OperationInvoker(operation);
        this.arguments = Arguments.of(operation);
        this.values = new FieldHelper(operation);
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        Deadline.check(environment.getGraphQlContext());
        Object value = method.invoke(arguments.getArguments(environment).toArray());
        return values.transformOrAdaptResponse(value, environment);
    }
}
