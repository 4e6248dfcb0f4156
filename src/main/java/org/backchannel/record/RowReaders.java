package org.backchannel.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The readers of all types of records, each made when it is first used. */
@ApplicationScoped
public class RowReaders {
    @Inject
    EntityManagerFactory database;

    private final Map<Class<?>, RowReader<?>> readers = new ConcurrentHashMap<>();

    /** Reads rows of {@code type}. */
    @SuppressWarnings("unchecked") // under each type stands its own
    public <T extends Recorded> RowReader<T> of(Class<T> type) {
        return (RowReader<T>) readers.computeIfAbsent(
                type, unseen -> new RowReader<>(database.getMetamodel().entity(type)));
    }
}
