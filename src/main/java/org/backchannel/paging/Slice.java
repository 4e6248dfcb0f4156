package org.backchannel.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.backchannel.record.Recorded;

/** The rows of one page, in the order of the list, and what there is around them. */
public final class Slice<T> {
    private final List<T> items;
    private final List<String> cursors;
    private final PageInfo pageInfo;
    private final Total total;

    private Slice(List<T> items, List<String> cursors, PageInfo pageInfo, Total total) {
        this.items = items;
        this.cursors = cursors;
        this.pageInfo = pageInfo;
        this.total = total;
    }

    /** @param fetched the rows as fetched: in the direction asked for, one more than asked for if there are more */
    static <T extends Recorded> Slice<T> of(List<T> fetched, Listing<T> listing, PageRequest request, Total total) {
        return of(fetched, row -> Cursor.of(row, listing), request, total);
    }

    /** @param fetched items in the direction asked for, one more than asked for if there are more */
    public static <T> Slice<T> of(List<T> fetched, Function<T, String> cursor, PageRequest request, Total total) {
        boolean more = fetched.size() > request.size();
        List<T> items = new ArrayList<>(more ? fetched.subList(0, request.size()) : fetched);
        if (request.backward()) {
            Collections.reverse(items);
        }
        List<String> cursors = items.stream().map(cursor).toList();
        boolean beyond = request.cursor() != null;
        PageInfo info = new PageInfo(
                request.backward() ? beyond : more,
                request.backward() ? more : beyond,
                cursors.isEmpty() ? null : cursors.get(0),
                cursors.isEmpty() ? null : cursors.get(cursors.size() - 1));
        return new Slice<>(items, cursors, info, total);
    }

    /** The rows as edges, each made of a row and its cursor. */
    <E> List<E> edges(BiFunction<T, String, E> edge) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> edge.apply(items.get(i), cursors.get(i)))
                .toList();
    }

    PageInfo pageInfo() {
        return pageInfo;
    }

    Total total() {
        return total;
    }
}
