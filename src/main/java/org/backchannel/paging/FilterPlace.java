package org.backchannel.paging;

import java.util.concurrent.atomic.AtomicInteger;
import org.backchannel.record.Entries;
import org.backchannel.record.EntryKind;
import org.backchannel.refusal.Refusal;

/**
 * Where a filter stands in the filter that a caller wrote, joined to others or across relations.
 *
 * @param entries what its fields are looked up in
 * @param path its path in the request, for refusals: {@code where.not.participant}
 * @param depth how many filters it stands in, itself included, be they joined or those of related records
 * @param filters how many filters there are so far, wherever they stand
 */
public record FilterPlace(Entries entries, String path, int depth, AtomicInteger filters) {
    private static final int DEEPEST = 5;
    private static final int MOST = 200;

    static FilterPlace first(Entries entries, String path) {
        return new FilterPlace(entries, path, 1, new AtomicInteger(1));
    }

    /** Path of a field of the filter here. */
    public String field(String name) {
        return path + "." + name;
    }

    /**
     * Key of the record of {@code kind} that the field {@code name} names.
     *
     * @throws Refusal NOT_FOUND
     */
    public Long require(EntryKind kind, String idOrSlug, String name) {
        return entries.require(kind, idOrSlug, field(name));
    }

    FilterPlace below(String name) {
        if (depth == DEEPEST) {
            throw Refusal.overLimit(field(name), "filters may be nested " + DEEPEST + " deep; this is deeper");
        }
        if (filters.incrementAndGet() > MOST) {
            throw Refusal.overLimit(field(name), "at most " + MOST + " filters altogether; these are more");
        }
        return new FilterPlace(entries, field(name), depth + 1, filters);
    }
}
