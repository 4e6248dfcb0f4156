package org.backchannel.selection;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a request selects of what is being fetched on this thread.
 *
 * @param fields the fields that it selects of the value
 * @param attributes what those fields read of the objects that the value is made of, or is a page of
 * @param kept what was worked out from the selection, by what it was worked out for
 */
public record Selection(Set<String> fields, Map<Class<?>, Set<String>> attributes, Map<Object, Object> kept) {
    private static final ThreadLocal<Selection> CURRENT = new ThreadLocal<>();

    public Selection(Set<String> fields, Map<Class<?>, Set<String>> attributes) {
        this(fields, attributes, new ConcurrentHashMap<>());
    }

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

    /**
     * What {@code worked} makes of what is selected, asked but once for each key that equals {@code key}. There may be no more
     * such keys than a program names.
     */
    @SuppressWarnings("unchecked") // under a key stands what was made for it
    public static <K, V> V keep(K key, Function<K, V> worked) {
        Selection current = CURRENT.get();
        if (current == null) {
            return worked.apply(key);
        }
        Object known = current.kept.get(key);
        return (V) (known != null ? known : current.kept.computeIfAbsent(key, unknown -> worked.apply(key)));
    }

    /** The attributes of objects of that class that will be read, or null where that isn't known: then all may be. */
    public static Set<String> attributes(Class<?> type) {
        Selection current = CURRENT.get();
        return current == null ? null : current.attributes.get(type);
    }
}
