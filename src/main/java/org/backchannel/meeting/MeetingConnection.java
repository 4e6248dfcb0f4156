package org.backchannel.meeting;

import java.util.List;
import org.backchannel.paging.Connection;
import org.backchannel.paging.Edge;
import org.backchannel.paging.Page;
import org.backchannel.paging.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One page of a list of meetings. */
@Type("MeetingConnection")
@Description("One page of a list of meetings.")
public class MeetingConnection extends Page<Meeting, MeetingConnection.MeetingEdge> implements Connection {
    public MeetingConnection(Slice<Meeting> slice) {
        super(slice, MeetingEdge::new);
    }

    @NonNull
    @Description(EDGES)
    public List<@NonNull MeetingEdge> getEdges() {
        return edges();
    }

    @NonNull
    @Description(NODES)
    public List<@NonNull Meeting> getNodes() {
        return nodes();
    }

    /** One item of such a page. */
    @Type("MeetingEdge")
    @Description("One of a list of meetings, with its place in the list.")
    public static class MeetingEdge extends Edge<Meeting> {
        MeetingEdge(Meeting node, String cursor) {
            super(node, cursor);
        }

        @NonNull
        @Description(NODE)
        public Meeting getNode() {
            return node();
        }
    }
}
