package org.backchannel.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.backchannel.selection.Selection;

/** The readers of all types of records, each made when it is first used. */
@Singleton
public class RowReaders {
    private static final int MOST_PARTIAL = 500; // of the ways to select fields, which clients choose

    @Inject
    EntityManagerFactory database;

    private record Wanted(Class<?> type, Set<String> attributes) {}

    private final Map<Class<?>, RowReader<?>> whole = new ConcurrentHashMap<>();
    private final Cache<Wanted, RowReader<?>> partial =
            Caffeine.newBuilder().maximumSize(MOST_PARTIAL).build();

    /**
     * Reads of rows of {@code type} what is wanted by the field that is being fetched on this thread, and the attributes
     * {@code also}.
     */
    @SuppressWarnings("unchecked") // under each type stand its own
    public <T extends Recorded> RowReader<T> of(Class<T> type, Set<String> also) {
        return (RowReader<T>) Selection.keep(new Wanted(type, also), unseen -> selected(type, also));
    }

    private <T extends Recorded> RowReader<?> selected(Class<T> type, Set<String> also) {
        Set<String> selected = Selection.attributes(type);
        if (selected == null) {
            return whole(type);
        }
        Set<String> attributes = new HashSet<>(selected);
        attributes.addAll(also);
        return partial.get(new Wanted(type, attributes), wanted -> whole(type).only(attributes));
    }

    @SuppressWarnings("unchecked") // under each type stands its own
    private <T extends Recorded> RowReader<T> whole(Class<T> type) {
        return (RowReader<T>) whole.computeIfAbsent(
                type, unseen -> new RowReader<>(database.getMetamodel().entity(type)));
    }
}
