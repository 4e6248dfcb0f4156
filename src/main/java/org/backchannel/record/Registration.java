package org.backchannel.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.backchannel.refusal.Refusal;

/** The register of entries while a batch is written: finds them by slug, and makes the missing ones. */
@RequestScoped
public class Registration {
    @Inject
    EntityManager em;

    @Inject
    Entries entries;

    private final Map<String, Entry> bySlug = new HashMap<>();

    /**
     * The entry of that slug, made if there is none.
     *
     * @throws Refusal when the slug stands for something of another kind
     */
    public Entry register(EntryKind kind, String slug) {
        Entry entry = registered(slug).orElseGet(() -> {
            Entry fresh = new Entry(kind, slug);
            em.persist(fresh);
            bySlug.put(slug, fresh);
            return fresh;
        });
        if (entry.kind != kind) {
            throw Refusal.invalid(
                    "slug", "'" + slug + "' already names a " + entry.kind.word() + "; choose a slug nothing else has");
        }
        return entry;
    }

    /**
     * Key of the record of {@code kind} that {@code slug} names, or null where that is null.
     *
     * @throws Refusal NOT_FOUND, as {@code field}
     */
    public Long key(EntryKind kind, String slug, String field) {
        if (slug == null) {
            return null;
        }
        return registered(slug)
                .filter(found -> found.kind == kind)
                .orElseThrow(() -> Refusal.notFound(field, kind.word(), slug))
                .id;
    }

    /** Strikes out the entry of a part or a citation that no longer exists. */
    public void forget(String slug) {
        registered(slug).ifPresent(em::remove);
        bySlug.remove(slug);
        em.flush();
    }

    /** Forgets what an earlier batch knew: it may have been rolled back. */
    void begin() {
        bySlug.clear();
    }

    void remember(Entry entry) {
        bySlug.put(entry.slug, entry);
    }

    private Optional<Entry> registered(String slug) {
        Entry known = bySlug.get(slug);
        if (known == null) {
            known = entries.find(slug).orElse(null);
            if (known != null) {
                bySlug.put(slug, known);
            }
        }
        return Optional.ofNullable(known);
    }
}
