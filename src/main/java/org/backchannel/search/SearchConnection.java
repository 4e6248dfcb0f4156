package org.backchannel.search;

import java.util.List;
import org.backchannel.paging.Connection;
import org.backchannel.paging.Edge;
import org.backchannel.paging.Page;
import org.backchannel.paging.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One page of what a search found. */
@Type("SearchConnection")
@Description(
        "One page of what a search found, the best first. The list ends after the best 1000, and `totalCount` with it. It may"
                + " also miss some, and better ones, where a word stands in very many texts: unless the server is set otherwise,"
                + " 2000 of each sort are looked at (actors' names, titles of meetings, passages of whatever kind of record, and so"
                + " on) and 4000 in all, in the order in which they are stored: first the names and titles that are just the words,"
                + " then names and titles, texts, and passages. Of several words these are the texts that hold all of them, then"
                + " those that hold the rarest, as a small sample tells. A sign that is no letter or digit is looked for in the"
                + " first texts of each sort only. What is found does hold the words, but its score may be too low. Where this may"
                + " be so, `totalCountIsExact` is false; ask for rarer words, or for fewer kinds.")
public class SearchConnection extends Page<SearchHit, SearchConnection.SearchEdge> implements Connection {
    public SearchConnection(Slice<SearchHit> slice) {
        super(slice, SearchEdge::new);
    }

    @NonNull
    @Description(EDGES)
    public List<@NonNull SearchEdge> getEdges() {
        return edges();
    }

    @NonNull
    @Description(NODES)
    public List<@NonNull SearchHit> getNodes() {
        return nodes();
    }

    /** One item of such a page. */
    @Type("SearchEdge")
    @Description("One of the records that a search found, with its place in the list.")
    public static class SearchEdge extends Edge<SearchHit> {
        SearchEdge(SearchHit node, String cursor) {
            super(node, cursor);
        }

        @NonNull
        @Description(NODE)
        public SearchHit getNode() {
            return node();
        }
    }
}
