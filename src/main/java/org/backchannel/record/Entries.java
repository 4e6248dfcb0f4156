package org.backchannel.record;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backchannel.database.Columns;
import org.backchannel.database.ListFunctions;
import org.backchannel.database.Plans;
import org.backchannel.database.Snapshot;
import org.backchannel.refusal.Refusal;

/** Finds records by what a caller calls them: a global id or a slug. */
@Singleton
public class Entries {
    @Inject
    Snapshot snapshot;

    @Inject
    Columns columns;

    @Inject
    RowReaders readers;

    @Inject
    Plans plans;

    /** The entry of that global id or slug. One statement. */
    public Optional<Entry> find(String idOrSlug) {
        return findAll(List.of(idOrSlug)).values().stream().findFirst();
    }

    /** The entries of those global ids or slugs that exist, by what they were asked for. One statement. */
    public Map<String, Entry> findAll(Collection<String> idsOrSlugs) {
        plans.keep();
        List<Entry> found = snapshot.session()
                .createQuery("from Entry e where among(:names, e.globalId) or among(:names, e.slug)", Entry.class)
                .setParameter("names", ListFunctions.parameter(idsOrSlugs))
                .getResultList();
        Map<String, Entry> byName = new HashMap<>();
        for (Entry entry : found) {
            byName.put(entry.globalId, entry);
            byName.put(entry.slug, entry);
        }
        byName.keySet().retainAll(idsOrSlugs);
        return byName;
    }

    /** The record of that type which {@code idOrSlug} names, or null. One statement. */
    public <T extends Recorded> T find(Class<T> type, String idOrSlug) {
        List<T> found = rows(type, "r.globalId = ? or r.entrySlug = ?", idOrSlug, idOrSlug);
        return found.isEmpty() ? null : found.get(0);
    }

    /**
     * Key of the record of {@code kind} that {@code idOrSlug} names.
     *
     * @throws Refusal NOT_FOUND, as {@code field}
     */
    public Long require(EntryKind kind, String idOrSlug, String field) {
        return find(idOrSlug)
                .filter(entry -> entry.kind == kind)
                .orElseThrow(() -> Refusal.notFound(field, kind.word(), idOrSlug))
                .id;
    }

    /** What kind each of those entries is. One statement. */
    public Map<Long, EntryKind> kinds(Collection<Long> keys) {
        plans.keep();
        return columns.select("select e.id, e.kind from Entry e where among(?, e.id)", List.of(keys)).stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (EntryKind) row[1]));
    }

    /** The rows of {@code type} with those keys, in that order, null where a key is null. At most one statement. */
    public <T extends Recorded> List<T> inOrder(Class<T> type, List<Long> keys) {
        List<Long> wanted = keys.stream().filter(Objects::nonNull).distinct().toList();
        if (wanted.isEmpty()) {
            return keys.stream().map(key -> (T) null).toList();
        }
        Map<Long, T> rows = new HashMap<>();
        rows(type, "among(?, r.entryId)", wanted).forEach(row -> rows.put(row.entryId, row));
        return keys.stream().map(rows::get).toList();
    }

    private <T extends Recorded> List<T> rows(Class<T> type, String where, Object... asked) {
        RowReader<T> reader = readers.of(type, Set.of());
        plans.keep();
        String hql = "select " + reader.columns("r") + " from " + reader.type() + " r where " + where;
        return reader.readAll(columns.select(hql, List.of(asked)), 0);
    }
}
