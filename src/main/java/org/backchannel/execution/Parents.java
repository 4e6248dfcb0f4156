package org.backchannel.execution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The distinct objects behind several fetches, and for each fetch the place of its object among them. */
record Parents(List<Object> distinct, int[] places) {
    static Parents of(List<Fetch> fetches) {
        Map<Object, Integer> placeOf = new LinkedHashMap<>();
        int[] places = new int[fetches.size()];
        for (int i = 0; i < places.length; i++) {
            int next = placeOf.size();
            Integer known = placeOf.putIfAbsent(fetches.get(i).source(), next);
            places[i] = known == null ? next : known;
        }
        return new Parents(new ArrayList<>(placeOf.keySet()), places);
    }
}
