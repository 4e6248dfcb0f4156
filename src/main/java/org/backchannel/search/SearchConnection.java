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
        "One page of what a search found, the best first. The list ends after the best 1000, and `totalCount` with it;"
                + " `complete` tells whether anything may be left out.")
public class SearchConnection extends Page<SearchHit, SearchConnection.SearchEdge> implements Connection {
    private final boolean complete;

    public SearchConnection(Slice<SearchHit> slice, boolean complete) {
        super(slice, SearchEdge::new);
        this.complete = complete;
    }

    @Description(
            "Whether these are all the records that hold the words. If false, there may be more, and better ones: the"
                    + " list ends after 1000 records, and of very many texts that hold a word only some are looked at: unless the"
                    + " server is set otherwise 2000 of each sort (actors' names, titles of meetings, passages of whatever kind of"
                    + " record, and so on) and 4000 in all, in the order in which they are stored, names and titles before texts,"
                    + " texts before passages. Of several words these are the texts that hold all of them, then those that hold the"
                    + " rarest, as a small sample tells. A sign that is no letter or digit is looked for in the first texts of each"
                    + " sort only. What is found does hold the words, but its score may be too low. Ask for rarer words, or for"
                    + " fewer kinds.")
    public boolean isComplete() {
        return complete;
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
