package org.backchannel.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backchannel.refusal.Refusal;

/** Puts drafts in an order in which each refers only to drafts before it, and refuses circles. */
final class WritingOrder {
    private final Map<String, Draft> bySlug = new HashMap<>();
    private final Set<Draft> done = new LinkedHashSet<>();
    private final Set<String> underway = new LinkedHashSet<>();

    private WritingOrder() {}

    static List<Draft> of(List<? extends Draft> drafts) {
        WritingOrder order = new WritingOrder();
        for (Draft draft : drafts) {
            Draft other = order.bySlug.putIfAbsent(draft.slug(), draft);
            if (other != null) {
                throw new DraftRefused(
                        draft,
                        Refusal.invalid(
                                "slug",
                                "'" + draft.slug() + "' also names another "
                                        + other.entryKind().word() + " here; choose a slug nothing else has"));
            }
        }
        drafts.stream().sorted(Comparator.comparing(Draft::entryKind)).forEach(order::visit);
        return new ArrayList<>(order.done);
    }

    private void visit(Draft draft) {
        if (done.contains(draft)) {
            return;
        }
        underway.add(draft.slug());
        for (Draft.Predecessor predecessor : draft.predecessors()) {
            if (underway.contains(predecessor.slug())) {
                throw new DraftRefused(draft, circle(predecessor));
            }
            Draft earlier = bySlug.get(predecessor.slug());
            if (earlier != null && earlier.entryKind() == draft.entryKind()) {
                visit(earlier);
            }
        }
        underway.remove(draft.slug());
        done.add(draft);
    }

    private Refusal circle(Draft.Predecessor closing) {
        List<String> path = new ArrayList<>(underway);
        List<String> circle = path.subList(path.indexOf(closing.slug()), path.size());
        return Refusal.invalid(
                closing.field(),
                "makes a circle: " + String.join(" → ", circle) + " → " + closing.slug() + "; one of these has to go");
    }
}
