package org.backchannel.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of a fact's citations bring an independent source: those whose source has an origin that none before it has. */
public final class Independence {
    private Independence() {}

    /**
     * For each of a fact's citations, in their order, which independent source of the fact it brings, counted from 0;
     * null for one that brings none.
     *
     * @param origins of what they cite
     */
    public static List<Integer> ordinals(List<Long> origins) {
        Set<Long> met = new HashSet<>();
        List<Integer> ordinals = new ArrayList<>();
        for (Long origin : origins) {
            ordinals.add(met.add(origin) ? (Integer) (met.size() - 1) : null);
        }
        return ordinals;
    }
}
