package org.backchannel.engine;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Scalars;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/** Puts {@link ArgumentwiseDataFetcher} in the place of the engine's own; found as a service. */
public final class BatchDataFetchers implements DataFetcherService {
    // The lowest number is asked first; the engine's integration has 1.
    private static final int BEFORE_THE_STOCK_ONE = 0;

    @Override
    public Integer getPriority() {
        return BEFORE_THE_STOCK_ONE;
    }

    // The service's own signature is raw.
    @Override
    @SuppressWarnings("rawtypes")
    public PlugableBatchableDataFetcher getDefaultDataFetcher(Operation operation, Type type) {
        readIdsInListsAsTexts(operation);
        return new ArgumentwiseDataFetcher<>(operation, type);
    }

    // The engine takes the items of a list of ids for lists themselves, and then can't read one.
    private static void readIdsInListsAsTexts(Operation operation) {
        operation.getArguments().stream()
                .filter(argument -> argument.hasWrapper()
                        && "ID".equals(argument.getReference().getName()))
                .forEach(argument -> argument.setReference(Scalars.getIDScalar(String.class.getName())));
    }
}
