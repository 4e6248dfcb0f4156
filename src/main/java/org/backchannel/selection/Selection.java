package org.backchannel.selection;

import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** The fields that a request selects of what is being fetched on this thread. A hint: nothing may depend on it but speed. */
public final class Selection {
    private static final ThreadLocal<Predicate<String>> SELECTED = new ThreadLocal<>();

    private Selection() {}

    /**
     * Does {@code work} for a field of which {@code selected} fields are selected.
     *
     * @throws Exception what {@code work} throws
     */
    public static <R> R during(Predicate<String> selected, Callable<R> work) throws Exception {
        SELECTED.set(selected);
        try {
            return work.call();
        } finally {
            SELECTED.remove();
        }
    }

    /** Whether that field is among them, as far as is known; one that is selected by way of a fragment isn't. */
    public static boolean includes(String field) {
        Predicate<String> selected = SELECTED.get();
        return selected != null && selected.test(field);
    }
}
