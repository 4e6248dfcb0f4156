package org.backchannel.execution;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;

/**
 * Fetches a field for all objects of a level, or of a portion of it, at once.
 *
 * @param <T> what it fetches for one object
 */
public interface LevelFetcher<T> extends DataFetcher<T> {
    /**
     * The field's values for these parents, in their order, with null where there is none.
     *
     * @param parents distinct objects, at least one
     * @param environment the field's arguments and the context of the request; its source is the first parent, and
     *     {@link Selected} what is selected of the values
     * @throws Exception when it can't be fetched, for any of them
     */
    List<T> fetch(List<Object> parents, DataFetchingEnvironment environment) throws Exception;

    /** For one parent alone. */
    @Override
    default T get(DataFetchingEnvironment environment) throws Exception {
        return fetch(List.of(environment.<Object>getSource()), environment).get(0);
    }
}
