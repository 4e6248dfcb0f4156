package org.backchannel.source;

import java.util.List;
import org.backchannel.paging.Connection;
import org.backchannel.paging.Edge;
import org.backchannel.paging.Page;
import org.backchannel.paging.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One page of a list of sources. */
@Type("SourceConnection")
@Description("One page of a list of sources.")
public class SourceConnection extends Page<SourceDocument, SourceConnection.SourceEdge> implements Connection {
    public SourceConnection(Slice<SourceDocument> slice) {
        super(slice, SourceEdge::new);
    }

    @NonNull
    @Description(EDGES)
    public List<@NonNull SourceEdge> getEdges() {
        return edges();
    }

    @NonNull
    @Description(NODES)
    public List<@NonNull SourceDocument> getNodes() {
        return nodes();
    }

    /** One item of such a page. */
    @Type("SourceEdge")
    @Description("One of a list of sources, with its place in the list.")
    public static class SourceEdge extends Edge<SourceDocument> {
        SourceEdge(SourceDocument node, String cursor) {
            super(node, cursor);
        }

        @NonNull
        @Description(NODE)
        public SourceDocument getNode() {
            return node();
        }
    }
}
