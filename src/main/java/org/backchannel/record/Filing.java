package org.backchannel.record;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.backchannel.refusal.Refusal;

/** One draft on its way through the door: its entry and revision, and what a register may ask for meanwhile. */
public final class Filing {
    // Those of the part's citations are longer, and have 400 characters, too.
    private static final int LONGEST_SLUG_OF_PART =
            400 - "/evidence-".length() - String.valueOf(Short.MAX_VALUE).length();

    private final Registrar registrar;
    private final Entry entry;
    private final int revision;
    private final Instant recordedAt;
    private final Set<Entry> parts = new LinkedHashSet<>();

    Filing(Registrar registrar, Entry entry, int revision, Instant recordedAt) {
        this.registrar = registrar;
        this.entry = entry;
        this.revision = revision;
        this.recordedAt = recordedAt;
    }

    public Entry entry() {
        return entry;
    }

    /** Whether this is the record's first revision, so that it has no row yet. */
    public boolean isFirst() {
        return revision == 1;
    }

    int revision() {
        return revision;
    }

    Set<Entry> parts() {
        return parts;
    }

    /** Writes the entry's identity and this revision's number into its row. */
    public void stamp(Revised row) {
        row.fileUnder(entry);
        row.revisionNumber = revision;
        row.revisedAt = recordedAt;
    }

    /**
     * Since when the record has said what this revision says of something.
     *
     * @param before what the revision before said, null if it said nothing
     * @param since since when it had said that
     */
    public <T> Instant since(T before, T now, Instant since) {
        return since != null && Objects.equals(before, now) ? since : recordedAt;
    }

    /**
     * Empties a list that this revision fills anew, and its rows go at once. Else the new ones would be written over them
     * one by one, and what has moved would stand there twice in between, which the database refuses.
     */
    public void empty(Collection<?> rows) {
        if (!isFirst()) {
            rows.clear();
            registrar.em.flush();
        }
    }

    /**
     * Registers a fact that is a part of this record, with its evidence. A part keeps its identity over
     * revisions as long as its {@code name} within the record stays the same. Of a longer name than there is room for, the
     * beginning counts.
     */
    public Entry part(EntryKind kind, String name, FactDraft fact, String field) {
        String slug = slugOfPart(name, "");
        for (int again = 2; !parts.add(registrar.registration.register(kind, slug)); again++) {
            slug = slugOfPart(name, "-" + again);
        }
        Entry part = registrar.registration.register(kind, slug);
        registrar.cite(part, fact, field);
        return part;
    }

    private String slugOfPart(String name, String ending) {
        String whole = entry.slug + "/";
        return whole + Slugs.cut(name, LONGEST_SLUG_OF_PART - whole.length() - ending.length()) + ending;
    }

    /**
     * Key of the record of {@code kind} that {@code slug} names, or null where that is null.
     *
     * @throws Refusal NOT_FOUND, as {@code field}
     */
    public Long key(EntryKind kind, String slug, String field) {
        return registrar.registration.key(kind, slug, field);
    }

    /** The record of {@code kind} that {@code slug} names, as a reference that isn't loaded; null for null. */
    public <T extends Recorded> T reference(Class<T> type, EntryKind kind, String slug, String field) {
        Long key = key(kind, slug, field);
        return key == null ? null : registrar.em.getReference(type, key);
    }
}
