package org.backchannel.engine;

import graphql.schema.DataFetchingEnvironment;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusDefaultDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.BatchLoaderHelper;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.BatchLoaderEnvironment;

/**
 * Loads a batch once for each distinct list of arguments in it. The stock fetcher takes the arguments of the
 * batch's first key for all keys, so that of two aliases with different arguments one gets the other's answer.
 */
final class ArgumentwiseDataFetcher<K, T> extends QuarkusDefaultDataFetcher<K, T> {
    ArgumentwiseDataFetcher(Operation operation, Type type) {
        super(operation, type);
    }

    /** The arguments as the request has them: plain values, which compare by what they are. */
    static Map<String, Object> argumentsOf(Object keyContext) {
        Map<?, ?> context = (Map<?, ?>) keyContext;
        return context == null
                ? Map.of()
                : ((DataFetchingEnvironment) context.get(BatchLoaderHelper.DATA_FETCHING_ENVIRONMENT)).getArguments();
    }

    @Override
    public CompletionStage<List<T>> load(List<K> keys, BatchLoaderEnvironment environment) {
        Map<Map<String, Object>, List<Integer>> places = new LinkedHashMap<>();
        List<Object> contexts = environment.getKeyContextsList();
        for (int i = 0; i < keys.size(); i++) {
            places.computeIfAbsent(argumentsOf(contexts.get(i)), arguments -> new ArrayList<>())
                    .add(i);
        }
        if (places.size() == 1) {
            return super.load(keys, environment);
        }
        List<T> answers = new ArrayList<>(Arrays.asList(newArray(keys.size())));
        CompletableFuture<?>[] loads = places.values().stream()
                .map(group -> loadGroup(group, keys, environment, answers).toCompletableFuture())
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(loads).thenApply(all -> answers);
    }

    private CompletionStage<Void> loadGroup(
            List<Integer> group, List<K> keys, BatchLoaderEnvironment environment, List<T> answers) {
        List<Object> groupKeys = new ArrayList<>();
        List<Object> groupContexts = new ArrayList<>();
        for (int place : group) {
            groupKeys.add(keys.get(place));
            groupContexts.add(environment.getKeyContextsList().get(place));
        }
        BatchLoaderEnvironment alone = BatchLoaderEnvironment.newBatchLoaderEnvironment()
                .context(environment.getContext())
                .keyContexts(groupKeys, groupContexts)
                .build();
        List<K> itsKeys = group.stream().map(keys::get).toList();
        return super.load(itsKeys, alone).thenAccept(loaded -> {
            for (int i = 0; i < group.size(); i++) {
                answers.set(group.get(i), loaded.get(i));
            }
        });
    }

    @SuppressWarnings("unchecked") // an array of nulls is an array of anything
    private static <T> T[] newArray(int size) {
        return (T[]) new Object[size];
    }
}
