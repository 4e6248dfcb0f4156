package org.backchannel.actor;

import java.util.List;
import org.backchannel.paging.Connection;
import org.backchannel.paging.Edge;
import org.backchannel.paging.Page;
import org.backchannel.paging.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One page of a list of actors. */
@Type("ActorConnection")
@Description("One page of a list of actors.")
public class ActorConnection extends Page<Actor, ActorConnection.ActorEdge> implements Connection {
    public ActorConnection(Slice<Actor> slice) {
        super(slice, ActorEdge::new);
    }

    @NonNull
    @Description(EDGES)
    public List<@NonNull ActorEdge> getEdges() {
        return edges();
    }

    @NonNull
    @Description(NODES)
    public List<@NonNull Actor> getNodes() {
        return nodes();
    }

    /** One item of such a page. */
    @Type("ActorEdge")
    @Description("One of a list of actors, with its place in the list.")
    public static class ActorEdge extends Edge<Actor> {
        ActorEdge(Actor node, String cursor) {
            super(node, cursor);
        }

        @NonNull
        @Description(NODE)
        public Actor getNode() {
            return node();
        }
    }
}
