package org.backchannel.paging;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One item of a page, with its place in the list. A subclass names the GraphQL type and shows the item. */
public abstract class Edge<T> {
    protected static final String NODE = "The item.";

    private final T item; // not named like a getter: the generator would pair the two
    private final String cursor;

    protected Edge(T item, String cursor) {
        this.item = item;
        this.cursor = cursor;
    }

    protected T node() {
        return item;
    }

    @NonNull
    @Description("Opaque place of the item in this list's order.")
    public String getCursor() {
        return cursor;
    }
}
