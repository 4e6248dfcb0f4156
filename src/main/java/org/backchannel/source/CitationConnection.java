package org.backchannel.source;

import java.util.List;
import org.backchannel.paging.Connection;
import org.backchannel.paging.Edge;
import org.backchannel.paging.Page;
import org.backchannel.paging.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One page of a list of citations. */
@Type("CitationConnection")
@Description("One page of a list of citations.")
public class CitationConnection extends Page<Citation, CitationConnection.CitationEdge> implements Connection {
    public CitationConnection(Slice<Citation> slice) {
        super(slice, CitationEdge::new);
    }

    @NonNull
    @Description(EDGES)
    public List<@NonNull CitationEdge> getEdges() {
        return edges();
    }

    @NonNull
    @Description(NODES)
    public List<@NonNull Citation> getNodes() {
        return nodes();
    }

    /** One item of such a page. */
    @Type("CitationEdge")
    @Description("One of a list of citations, with its place in the list.")
    public static class CitationEdge extends Edge<Citation> {
        CitationEdge(Citation node, String cursor) {
            super(node, cursor);
        }

        @NonNull
        @Description(NODE)
        public Citation getNode() {
            return node();
        }
    }
}
