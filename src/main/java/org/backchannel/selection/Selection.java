package org.backchannel.selection;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * What a request selects of what is being fetched on this thread.
 *
 * @param fields the fields that it selects of the value
 * @param attributes what those fields read of the objects that the value is made of, or is a page of
 */
public record Selection(Set<String> fields, Map<Class<?>, Set<String>> attributes) {
    private static final ThreadLocal<Selection> CURRENT = new ThreadLocal<>();

    /**
     * Does {@code work} for a field of whose value this is selected.
     *
     * @throws Exception what {@code work} throws
     */
    public <R> R during(Callable<R> work) throws Exception {
        CURRENT.set(this);
        try {
            return work.call();
        } finally {
            CURRENT.remove();
        }
    }

    /** Whether that field is selected of the value, as far as is known. */
    public static boolean includes(String field) {
        Selection current = CURRENT.get();
        return current != null && current.fields.contains(field);
    }

    /** The attributes of objects of that class that will be read, or null where that isn't known: then all may be. */
    public static Set<String> attributes(Class<?> type) {
        Selection current = CURRENT.get();
        return current == null ? null : current.attributes.get(type);
    }
}
