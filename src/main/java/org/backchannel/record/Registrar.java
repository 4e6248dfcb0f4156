package org.backchannel.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backchannel.refusal.Refusal;

/**
 * The one door: whatever enters or changes the record comes through here, in one transaction, checked for
 * evidence and counted as a revision. A draft that says what the record says already changes nothing.
 */
@RequestScoped
public class Registrar {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 100;

    @Inject
    EntityManager em;

    @Inject
    Registration registration;

    @Inject
    Evidence evidence;

    @Inject
    Instance<Register<? extends Draft>> registers;

    @Inject
    Dependencies dependencies;

    @Inject
    Event<RecordBeingRevised> revisions;

    @Inject
    Event<RecordChanged> changes;

    /** How many records a batch created, changed, and found as they were. */
    public record Outcome(int created, int changed, int unchanged) {}

    /**
     * Records a batch: all of it or nothing. Drafts may refer to each other in any order.
     *
     * @throws DraftRefused for the first draft that can't be taken
     */
    @Transactional
    public Outcome record(List<? extends Draft> drafts) {
        registration.begin();
        List<Draft> ordered = WritingOrder.of(drafts);
        Map<String, String> known = latestContents(ordered);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS); // what both databases keep
        Map<Draft, Filing> written = new LinkedHashMap<>();
        Set<String> changedSources = new HashSet<>();
        for (Draft draft : ordered) {
            attempt(draft, () -> {
                String content = Canonical.json(draft);
                Texts.check(content);
                if (!content.equals(known.get(draft.slug())) || citesAny(content, changedSources)) {
                    written.put(draft, write(draft, content, now));
                    if (draft.entryKind() == EntryKind.SOURCE) {
                        changedSources.add(draft.slug());
                    }
                }
            });
        }
        written.forEach(
                (draft, filing) -> attempt(draft, () -> registerFor(draft).complete(draft, filing)));
        em.flush();
        dependencies.check(written, known);
        announce(written);
        int created = (int) written.values().stream().filter(Filing::isFirst).count();
        return new Outcome(created, written.size() - created, ordered.size() - written.size());
    }

    // Where a source changed, what cites it is verified again, and that is a revision even if the words are the same.
    private static boolean citesAny(String content, Set<String> sources) {
        return sources.stream().anyMatch(slug -> content.contains("\"source\":\"" + slug + "\""));
    }

    private Filing write(Draft draft, String content, Instant now) {
        checkSlug(draft.slug());
        Entry entry = registration.register(draft.entryKind(), draft.slug());
        int revision = latestNumber(entry) + 1;
        Filing filing = new Filing(this, entry, revision, now);
        if (!filing.isFirst()) {
            revisions.fire(new RecordBeingRevised(entry.kind, entry.id));
        }
        em.persist(new Revision(entry, revision, content, now));
        if (draft instanceof FactDraft fact) {
            cite(entry, fact, "");
        }
        registerFor(draft).write(draft, filing);
        em.flush();
        dropFormerParts(filing);
        return filing;
    }

    private void announce(Map<Draft, Filing> written) {
        Map<EntryKind, List<Long>> byKind = new EnumMap<>(EntryKind.class);
        Set<EntryKind> revised = EnumSet.noneOf(EntryKind.class);
        written.forEach((draft, filing) -> {
            byKind.computeIfAbsent(draft.entryKind(), kind -> new ArrayList<>()).add(filing.entry().id);
            if (!filing.isFirst()) {
                revised.add(draft.entryKind());
            }
        });
        if (!byKind.isEmpty()) {
            changes.fire(new RecordChanged(byKind, revised));
        }
    }

    void cite(Entry fact, FactDraft draft, String field) {
        evidence.cite(fact, draft.citations(), field.isEmpty() ? "citations" : field + ".citations");
    }

    private void dropFormerParts(Filing filing) {
        if (filing.isFirst()) {
            return;
        }
        // Not "like", for which only a plan made anew would ask the index: 0 comes next after the slash. And kinds are
        // told apart here, lest the database goes through all entries of a kind.
        List<Entry> former = em.createQuery("from Entry e where e.slug > :first and e.slug < :last", Entry.class)
                .setParameter("first", filing.entry().slug + "/")
                .setParameter("last", filing.entry().slug + "0")
                .getResultStream()
                .filter(entry -> entry.kind == EntryKind.PARTICIPATION || entry.kind == EntryKind.POLICY_STEP)
                .collect(Collectors.toList());
        former.removeAll(filing.parts());
        evidence.withdraw(former);
        for (Entry part : former) {
            registration.forget(part.slug);
        }
    }

    private Map<String, String> latestContents(Collection<Draft> drafts) {
        Map<String, String> contents = new HashMap<>();
        em.createQuery(
                        "select e, r.content from Entry e join Revision r on r.entryId = e.id where e.slug in (:slugs)"
                                + " and r.number = (select max(l.number) from Revision l where l.entryId = e.id)",
                        Object[].class)
                .setParameter("slugs", drafts.stream().map(Draft::slug).toList())
                .getResultStream()
                .forEach(row -> {
                    Entry entry = (Entry) row[0];
                    registration.remember(entry);
                    contents.put(entry.slug, (String) row[1]);
                });
        return contents;
    }

    private int latestNumber(Entry entry) {
        return em.createQuery(
                        "select coalesce(max(r.number), 0) from Revision r where r.entryId = :entry", Integer.class)
                .setParameter("entry", entry.id)
                .getSingleResult();
    }

    // The bean for a draft's kind is written for that kind of draft: the cast is what kind() promises.
    @SuppressWarnings("unchecked")
    private Register<Draft> registerFor(Draft draft) {
        return (Register<Draft>) registers.stream()
                .filter(register -> register.kind() == draft.entryKind())
                .findFirst()
                .orElseThrow();
    }

    private static void attempt(Draft draft, Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            throw new DraftRefused(draft, refusal);
        }
    }

    private static void checkSlug(String slug) {
        if (slug.length() > LONGEST_SLUG || !SLUG.matcher(slug).matches()) {
            throw Refusal.invalid(
                    "slug",
                    "'" + Refusal.shown(slug)
                            + "' isn't a slug: write lower-case letters and digits in groups joined by "
                            + "single hyphens, like baku-meeting, at most " + LONGEST_SLUG + " characters");
        }
    }
}
