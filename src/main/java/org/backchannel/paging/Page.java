package org.backchannel.paging;

import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What the pages of all lists have in common. A subclass is a {@link Connection}, names the GraphQL type, and
 * repeats the two lists as getters, since the schema's generator can't read type variables behind an interface.
 */
public abstract class Page<T, E extends Edge<T>> {
    protected static final String EDGES = "The items of this page, each with its place in the list.";
    protected static final String NODES = "The items of this page.";

    private final Slice<T> slice;
    private final BiFunction<T, String, E> edge;

    protected Page(Slice<T> slice, BiFunction<T, String, E> edge) {
        this.slice = slice;
        this.edge = edge;
    }

    protected List<E> edges() {
        return slice.edges(edge);
    }

    protected List<T> nodes() {
        return slice.items();
    }

    @NonNull
    @Description(Connection.PAGE_INFO)
    public PageInfo getPageInfo() {
        return slice.pageInfo();
    }

    @Ignore
    public Total total() {
        return slice.total();
    }
}
