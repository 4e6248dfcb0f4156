package org.backchannel.timeline;

import java.util.List;
import org.backchannel.paging.Connection;
import org.backchannel.paging.Edge;
import org.backchannel.paging.Page;
import org.backchannel.paging.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One page of a timeline. */
@Type("TimelineConnection")
@Description("One page of a timeline, the earliest first.")
public class TimelineConnection extends Page<TimelineItem, TimelineConnection.TimelineEdge> implements Connection {
    public TimelineConnection(Slice<TimelineItem> slice) {
        super(slice, TimelineEdge::new);
    }

    @NonNull
    @Description(EDGES)
    public List<@NonNull TimelineEdge> getEdges() {
        return edges();
    }

    @NonNull
    @Description(NODES)
    public List<@NonNull TimelineItem> getNodes() {
        return nodes();
    }

    /** One item of such a page. */
    @Type("TimelineEdge")
    @Description("One of the records of a timeline, with its place in it.")
    public static class TimelineEdge extends Edge<TimelineItem> {
        TimelineEdge(TimelineItem node, String cursor) {
            super(node, cursor);
        }

        @NonNull
        @Description(NODE)
        public TimelineItem getNode() {
            return node();
        }
    }
}
