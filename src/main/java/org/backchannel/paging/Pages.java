package org.backchannel.paging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.backchannel.database.Columns;
import org.backchannel.database.Plans;
import org.backchannel.database.Snapshot;
import org.backchannel.record.Recorded;
import org.backchannel.record.RowReader;
import org.backchannel.record.RowReaders;
import org.backchannel.selection.Selection;
import org.hibernate.jpa.AvailableHints;

/** Fetches pages: one statement for a list, and one for a field's lists under all parents together. */
@Singleton
public class Pages {
    private static final int MOST_KEPT = 500; // of the filters and orders, which clients choose

    @Inject
    Snapshot snapshot;

    @Inject
    Columns columns;

    @Inject
    RowReaders readers;

    @Inject
    Plans plans;

    @Inject
    PagingConfig config;

    // Its upkeep is soon done: to wake another thread for it takes longer.
    private final Cache<CountedPage, String> counted =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).executor(Runnable::run).build();

    /** A page of the whole list. */
    public <T extends Recorded> Slice<T> page(Listing<T> listing, PageRequest request) {
        Total total = new Total(new Counter<>(listing, null), null);
        List<T> rows = countsToo(listing, request) ? counted(listing, request, total) : null;
        if (rows == null) {
            Condition.Hanging hanging = listing.inOrderOfLink();
            rows = hanging != null && !isStaged(listing)
                    ? hanging(listing, hanging, request)
                    : first(listing.directed(request), listing.beyond(request), request.sizeAndNext());
        }
        return Slice.of(rows, Cursor.in(listing), request, total);
    }

    /** To find what a filter leaves takes longer than to sort and count it; without one, indexes do both. */
    private static boolean countsToo(Listing<?> listing, PageRequest request) {
        return request.cursor() == null
                && !listing.where().values().isEmpty()
                && (Selection.includes(PagingApi.LENGTH) || Selection.includes(PagingApi.LENGTH_IS_EXACT));
    }

    /** The rows of the page, or null if the list is too long to be sorted; its length is known from then on. */
    private <T extends Recorded> List<T> counted(Listing<T> listing, PageRequest request, Total total) {
        RowReader<T> reader = readers.of(listing.type(), listing.placedBy());
        int most = config.mostCounted(listing.where());
        CountedPage page = new CountedPage(
                listing.alias(),
                listing.where().hql(),
                listing.direction(request),
                request.sizeAndNext(),
                most + 1,
                reader);
        String hql = counted.get(page, CountedPage::hql);
        List<Object[]> rows = select(hql, listing.where().values(), listing.where());
        Length length = Length.upTo(most, rows.isEmpty() ? 0 : (Long) rows.get(0)[0]);
        total.counter().lengths.put(total, length);
        return length.exact() ? reader.readAll(rows, 1) : null;
    }

    /** The rows of the page, in the order in which an index of the link has them. */
    private <T extends Recorded> List<T> hanging(Listing<T> listing, Condition.Hanging hanging, PageRequest request) {
        Relation relation = hanging.relation();
        Condition beyond = listing.beyond(request);
        Condition given = hanging.further().and(beyond);
        Condition where = Condition.allOf(List.of(hanging.link(), hanging.further(), relation.byLink(beyond)));
        RowReader<T> reader = readers.of(listing.type(), listing.placedBy());
        String order = listing.direction(request).hql();
        String rows = hanging.further() == Condition.ALWAYS
                ? relation.firstByLink(listing, where, request) + " order by " + order
                : reader.type() + " " + listing.alias() + " " + relation.join() + " where " + where.hql() + " order by "
                        + relation.byLink(order) + firstRows(request.sizeAndNext());
        String hql = "select " + reader.columns(listing.alias()) + " from " + rows;
        return reader.readAll(select(hql, where.values(), given), 0);
    }

    // H2 has no planner that would collect, and no records so large that it had to.
    private boolean isStaged(Listing<?> listing) {
        return listing.where().byRelatedFilter() && laterally();
    }

    /** The first rows of a list, in its order, beyond a place, whether many pass its filter or few. */
    private <T extends Recorded> List<T> first(Listing<T> listing, Condition beyond, int size) {
        RowReader<T> reader = readers.of(listing.type(), listing.placedBy());
        if (isStaged(listing)) {
            Condition rows = new StagedPage<>(listing, beyond, size, reader).select(config.nearest());
            return reader.readAll(select(rows.hql(), rows.values()), 0);
        }
        Condition where = listing.where().and(beyond);
        String hql = "select " + reader.columns(listing.alias()) + " from " + reader.type() + " " + listing.alias()
                + " where " + where.hql() + " order by " + listing.ordering().hql() + firstRows(size);
        return reader.readAll(select(hql, where.values(), where), 0);
    }

    /**
     * The same of those rows of a list that one of several conditions holds for, or of all where there are none. Each is
     * looked at for the first that it holds for, since for all of them together no index has the rows in their order.
     */
    public <T extends Recorded> List<T> firstOfAny(
            Listing<T> listing, List<Condition> ways, Condition beyond, int size) {
        if (ways.size() <= 1) {
            return first(listing.with(Condition.allOf(ways)), beyond, size);
        }
        String key = listing.alias() + ".entryId";
        String rows = " from " + listing.type().getSimpleName() + " " + listing.alias() + " where ";
        List<String> each = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Condition way : ways) {
            Condition where = listing.with(way).where().and(beyond);
            each.add("(select " + key + " as rowKey" + rows + where.hql() + " order by "
                    + listing.ordering().hql() + firstRows(size) + ")");
            values.addAll(where.values());
        }
        String all = String.join(" union all ", each);
        Condition any = new Condition(key + " in (select w.rowKey from (" + all + ") w)", values);
        return first(new Listing<>(listing.type(), listing.alias(), any, listing.ordering()), Condition.ALWAYS, size);
    }

    /** For each parent, in their order, a page of the rows that hang on it. One statement. */
    public <T extends Recorded> List<Slice<T>> pages(
            Listing<T> listing, Relation relation, List<? extends Recorded> parents, PageRequest request) {
        List<Long> keys = parents.stream().map(parent -> parent.entryId).toList();
        Counter<T> counter = new Counter<>(listing, relation);
        Function<T, String> cursor = Cursor.in(listing);
        Map<Long, List<T>> rows = keys.size() == 1 && relation.orders(listing.ordering()) && isStaged(listing)
                ? Map.of(keys.get(0), firstUnder(keys.get(0), relation, listing, request))
                : underParents(listing, relation, keys, request);
        return keys.stream()
                .map(key -> Slice.of(rows.getOrDefault(key, List.of()), cursor, request, new Total(counter, key)))
                .toList();
    }

    private <T extends Recorded> List<T> firstUnder(
            Long parent, Relation relation, Listing<T> listing, PageRequest request) {
        return first(
                listing.directed(request).with(relation.on(parent, listing.alias())),
                listing.beyond(request),
                request.sizeAndNext());
    }

    private <T extends Recorded> Map<Long, List<T>> underParents(
            Listing<T> listing, Relation relation, List<Long> keys, PageRequest request) {
        RowReader<T> reader = readers.of(listing.type(), listing.placedBy());
        Condition beyond = listing.beyond(request);
        RowsUnderParents<T> under = new RowsUnderParents<>(listing, relation, keys, request, beyond, reader);
        Condition rowsOfPages = laterally() ? under.eachApart() : under.allAtOnce();
        Condition given = listing.where().and(beyond);
        Map<Long, List<T>> rows = new HashMap<>();
        for (Object[] row : select(rowsOfPages.hql(), rowsOfPages.values(), given)) {
            rows.computeIfAbsent((Long) row[0], parent -> new ArrayList<>()).add(reader.read(row, 1));
        }
        return rows;
    }

    /** Whether a subquery may go by what stands before it. */
    boolean laterally() {
        return columns.dialect().supportsLateral();
    }

    /**
     * For each parent, in their order, its whole list, for lists that stay short. One statement.
     *
     * @param hql selects the parent's key and the item, ordered; its first {@code ?} stands for the parents' keys
     */
    public <R> List<List<R>> lists(
            List<? extends Recorded> parents, String hql, Class<R> item, List<Object> furtherValues) {
        List<Object> values = new ArrayList<>();
        values.add(parents.stream().map(parent -> parent.entryId).toList());
        values.addAll(furtherValues);
        Map<Long, List<R>> lists = new HashMap<>();
        queryByKeys(hql, Object[].class, values).getResultStream().forEach(row -> lists.computeIfAbsent(
                        (Long) row[0], parent -> new ArrayList<>())
                .add(item.cast(row[1])));
        return parents.stream()
                .map(parent -> lists.getOrDefault(parent.entryId, List.of()))
                .toList();
    }

    /** Selects columns by HQL whose values stand as {@code ?}; it is planned for them. */
    public List<Object[]> select(String hql, List<Object> values) {
        plans.makeAnew();
        return columns.select(hql, values);
    }

    /** @param given what a caller has chosen the rows by */
    List<Object[]> select(String hql, List<Object> values, Condition given) {
        if (!given.onePlanDoes()) {
            return select(hql, values);
        }
        plans.keep();
        return columns.select(hql, values);
    }

    /** A query for whole records whose {@code ?} are numbered and bound in their order. It is planned for its values. */
    public <R> TypedQuery<R> query(String hql, Class<R> result, List<Object> values) {
        plans.makeAnew();
        return bound(hql, result, values);
    }

    /** The same for a query whose values are keys and constants: its plan is kept. */
    public <R> TypedQuery<R> queryByKeys(String hql, Class<R> result, List<Object> values) {
        plans.keep();
        return bound(hql, result, values);
    }

    // Written into the text, since a plan that is kept for pages of any size is none for the first twenty rows.
    static String firstRows(int count) {
        return " fetch first " + count + " rows only";
    }

    private <R> TypedQuery<R> bound(String hql, Class<R> result, List<Object> values) {
        TypedQuery<R> query = snapshot.session().createQuery(Columns.numbered(hql), result);
        Columns.bind(query, values);
        return query.setHint(AvailableHints.HINT_READ_ONLY, true); // nothing to compare at the end
    }
}
