package org.backchannel.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One actor's network while it is found, step by step. */
final class NetworkSearch {
    private static final int CONTACTS_PER_ACTOR = 5;

    private final int size;
    // In the order found, the actor itself first, at distance 0.
    private final Map<Long, Integer> distances = new LinkedHashMap<>();
    private List<Long> outermost;
    private boolean truncated;

    NetworkSearch(Long actor, int size) {
        this.size = size;
        this.distances.put(actor, 0);
        this.outermost = List.of(actor);
    }

    /** How many contacts of an actor to look at: those already found, and one more than there is room for. */
    static int contactsToSee(int size) {
        return 2 * size + 1;
    }

    /** Whose contacts to look at next. */
    List<Long> outermost() {
        return outermost;
    }

    Set<Long> actors() {
        return distances.keySet();
    }

    /** Goes one step further, to whom the outermost actors met. */
    void step(int distance, Map<Long, List<Contact>> contacts) {
        Map<Long, Integer> met = new HashMap<>();
        for (Long actor : outermost) {
            for (Contact contact : contacts.getOrDefault(actor, List.of())) {
                if (!distances.containsKey(contact.withKey)) {
                    met.merge(contact.withKey, contact.getMeetingCount(), Math::max);
                }
            }
        }
        List<Long> found = new ArrayList<>(met.keySet());
        found.sort(Comparator.comparing((Long actor) -> -met.get(actor)).thenComparing(Comparator.naturalOrder()));
        int room = size + 1 - distances.size();
        truncated = found.size() > room;
        List<Long> taken = found.subList(0, Math.min(room, found.size()));
        taken.forEach(actor -> distances.put(actor, distance));
        outermost = truncated ? List.of() : taken;
    }

    /** @param among contacts among these actors and others, the most frequent first */
    Network network(List<Contact> among) {
        List<Long> order = List.copyOf(distances.keySet());
        Map<Long, Integer> places = new HashMap<>();
        order.forEach(actor -> places.put(actor, places.size()));
        List<Contact> contacts = among.stream()
                .filter(contact -> places.containsKey(contact.actorKey) && places.containsKey(contact.withKey))
                .map(contact -> places.get(contact.actorKey) < places.get(contact.withKey) ? contact : contact.turned())
                .toList();
        return new Network(
                order.stream()
                        .skip(1)
                        .map(actor -> new NetworkActor(actor, distances.get(actor)))
                        .toList(),
                contacts.subList(0, Math.min(contacts.size(), CONTACTS_PER_ACTOR * size)),
                contacts.size(),
                truncated);
    }
}
