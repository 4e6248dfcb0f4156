package org.backchannel.engine;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.Map;
import org.dataloader.CacheKey;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;

/**
 * Tells the keys of a batch apart by parent and arguments themselves. The stock engine compares 32-bit hashes
 * of them, which collide, and hands a parent the answer of another.
 */
final class BatchKeys extends SimplePerformantInstrumentation {
    private record Key(Object parent, Map<String, Object> arguments) {}

    private static final CacheKey<Object> BY_VALUE = new CacheKey<>() {
        @Override
        public Object getKey(Object parent) {
            return parent;
        }

        @Override
        public Object getKeyWithContext(Object parent, Object context) {
            return new Key(parent, ArgumentwiseDataFetcher.argumentsOf(context));
        }
    };

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        DataLoaderRegistry stock = input.getDataLoaderRegistry();
        if (stock == null || stock.getKeys().isEmpty()) {
            return input;
        }
        DataLoaderRegistry registry = new DataLoaderRegistry();
        for (String name : stock.getKeys()) {
            DataLoader<Object, Object> loader = stock.getDataLoader(name);
            registry.register(
                    name,
                    loader.transform(builder -> builder.options(
                            loader.getOptions().transform(options -> options.setCacheKeyFunction(BY_VALUE)))));
        }
        return input.transform(builder -> builder.dataLoaderRegistry(registry));
    }
}
