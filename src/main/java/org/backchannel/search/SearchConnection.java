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
        "One page of what a search found, the best first. The list ends after the best 1000, and `totalCount` with it.")
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
