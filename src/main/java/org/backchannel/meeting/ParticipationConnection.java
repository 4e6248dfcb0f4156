package org.backchannel.meeting;

import java.util.List;
import org.backchannel.paging.Connection;
import org.backchannel.paging.Edge;
import org.backchannel.paging.Page;
import org.backchannel.paging.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One page of a list of participations. */
@Type("ParticipationConnection")
@Description("One page of a list of participations.")
public class ParticipationConnection extends Page<Participation, ParticipationConnection.ParticipationEdge>
        implements Connection {
    public ParticipationConnection(Slice<Participation> slice) {
        super(slice, ParticipationEdge::new);
    }

    @NonNull
    @Description(EDGES)
    public List<@NonNull ParticipationEdge> getEdges() {
        return edges();
    }

    @NonNull
    @Description(NODES)
    public List<@NonNull Participation> getNodes() {
        return nodes();
    }

    /** One item of such a page. */
    @Type("ParticipationEdge")
    @Description("One of a list of participations, with its place in the list.")
    public static class ParticipationEdge extends Edge<Participation> {
        ParticipationEdge(Participation node, String cursor) {
            super(node, cursor);
        }

        @NonNull
        @Description(NODE)
        public Participation getNode() {
            return node();
        }
    }
}
