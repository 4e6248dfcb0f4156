package org.backchannel.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The rows of one page, in the order of the list, and what there is around them. */
public final class Slice<T> {
    private final List<T> items;
    private final Function<T, String> cursor;
    private final boolean more;
    private final PageRequest request;
    private final Total total;

    private Slice(List<T> items, Function<T, String> cursor, boolean more, PageRequest request, Total total) {
        this.items = items;
        this.cursor = cursor;
        this.more = more;
        this.request = request;
        this.total = total;
    }

    /**
     * @param fetched items in the direction asked for, one more than asked for if there are more
     * @param cursor makes an item's cursor, once somebody asks for it
     */
    public static <T> Slice<T> of(List<T> fetched, Function<T, String> cursor, PageRequest request, Total total) {
        boolean more = fetched.size() > request.size();
        List<T> items = new ArrayList<>(more ? fetched.subList(0, request.size()) : fetched);
        if (request.backward()) {
            Collections.reverse(items);
        }
        return new Slice<>(items, cursor, more, request, total);
    }

    List<T> items() {
        return items;
    }

    /** The rows as edges, each made of a row and its cursor. */
    <E> List<E> edges(BiFunction<T, String, E> edge) {
        return items.stream().map(item -> edge.apply(item, cursor.apply(item))).toList();
    }

    PageInfo pageInfo() {
        boolean beyond = request.cursor() != null;
        return new PageInfo(
                request.backward() ? beyond : more,
                request.backward() ? more : beyond,
                items.isEmpty() ? null : cursor.apply(items.get(0)),
                items.isEmpty() ? null : cursor.apply(items.get(items.size() - 1)));
    }

    Total total() {
        return total;
    }
}
