package org.backchannel.refusal;

import java.util.Objects;
import java.util.stream.Stream;

/** What lies behind a failure that others have wrapped. */
public final class Causes {
    private Causes() {}

    /** {@code failure} itself, its cause, that one's cause, and so on. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
