package org.backchannel.generator;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.record.Canonical;
import org.backchannel.record.CitationDraft;
import org.backchannel.record.Draft;
import org.backchannel.record.Entry;
import org.backchannel.record.EntryKind;
import org.backchannel.record.FactDraft;
import org.backchannel.source.EvidenceState;
import org.backchannel.source.Independence;
import org.backchannel.source.SourceDraft;

/** A portion on its way into rows: what is filed of every draft alike, and the keys of what was filed. */
final class Filed {
    /** When the first of a generated record was recorded: the same in every run, or two of them would differ. */
    static final Instant BEGUN = Instant.parse("2025-11-01T00:00:00Z");

    private static final int ACTOR_KEYS_FROM = 1;

    final Rows rows = new Rows();
    final Cast cast;
    private final Map<String, Long> keys = new HashMap<>();
    private final Map<String, Writing> sources = new HashMap<>();
    /** Of each source its own key and those of what it repeats, its origin last. */
    private final Map<String, List<Long>> repetitions = new HashMap<>();

    private long next;

    /** An entry as its own row repeats it. */
    record Identity(long id, String slug, String globalId, Instant recordedAt) {}

    /** @param next the first key that is free; those of actors and offices are theirs from the beginning */
    Filed(Cast cast, long next) {
        this.cast = cast;
        this.next = next;
    }

    static long firstFree(Cast cast) {
        return ACTOR_KEYS_FROM + cast.size() + cast.posts();
    }

    long next() {
        return next;
    }

    void expect(Writing source) {
        sources.put(source.slug(), source);
    }

    /** Files which sources it repeats, and answers which it goes back to: the last of them, or itself. */
    Long origin(SourceDraft source, long key) {
        List<Long> repeated = new ArrayList<>(List.of(key));
        if (source.originSource() != null) {
            repeated.addAll(repetitions.get(source.originSource()));
        }
        repetitions.put(source.slug(), repeated);
        repeated.forEach(one -> rows.add("repetition", one, key));
        return origin(source.slug());
    }

    private Long origin(String source) {
        List<Long> repeated = repetitions.get(source);
        return repeated.get(repeated.size() - 1);
    }

    /** Key of an actor; null for null. */
    Long actor(Cast.Member member) {
        return member == null ? null : (Long) (long) (ACTOR_KEYS_FROM + member.place());
    }

    Long actor(String slug) {
        return actor(cast.of(slug));
    }

    /** Key of an office; null for null. */
    Long office(Cast.Post post) {
        return post == null ? null : (Long) (long) (ACTOR_KEYS_FROM + cast.size() + post.place());
    }

    /** Key of what has been filed in this portion; null for null. */
    Long key(String slug) {
        Long key = slug == null ? null : keys.get(slug);
        if (slug != null && key == null) {
            throw new IllegalStateException("nothing has been filed as " + slug);
        }
        return key;
    }

    /** The entry of a record, with its first revision and its evidence. */
    Identity record(Draft draft) {
        return record(draft, next++);
    }

    Identity record(Draft draft, long id) {
        Identity identity = entry(draft.entryKind(), draft.slug(), id);
        rows.add("revision", id, 1, Canonical.json(draft), identity.recordedAt());
        if (draft instanceof FactDraft fact) {
            cite(identity, fact);
        }
        return identity;
    }

    /** The entry of a fact that is a part of a record, with its evidence. */
    Identity part(Identity whole, EntryKind kind, String name, FactDraft fact) {
        Identity identity = entry(kind, whole.slug() + "/" + name, next++);
        cite(identity, fact);
        return identity;
    }

    private Identity entry(EntryKind kind, String slug, long id) {
        String globalId = Entry.globalId(kind, slug);
        keys.put(slug, id);
        rows.add("entry", id, kind, slug, globalId);
        return new Identity(id, slug, globalId, BEGUN.plus(id, ChronoUnit.MILLIS));
    }

    private void cite(Identity fact, FactDraft draft) {
        List<CitationDraft> citations = draft.citations();
        List<Integer> independent = Independence.ordinals(
                citations.stream().map(from -> origin(from.source())).toList());
        for (int i = 0; i < citations.size(); i++) {
            CitationDraft from = citations.get(i);
            Identity citation = entry(EntryKind.CITATION, fact.slug() + "/evidence-" + (i + 1), next++);
            Integer start =
                    from.exact() == null ? null : sources.get(from.source()).startOf(from.exact());
            rows.add(
                    "citation",
                    citation.id(),
                    citation.slug(),
                    citation.globalId(),
                    fact.id(),
                    i,
                    key(from.source()),
                    from.exact(),
                    null,
                    null,
                    start,
                    start == null ? null : (Object) (start + from.exact().length()),
                    from.locator(),
                    start == null ? EvidenceState.TEXT_UNAVAILABLE : EvidenceState.VERIFIED,
                    independent.get(i));
        }
    }
}
