package org.backchannel.policy;

import java.util.List;
import org.backchannel.paging.Connection;
import org.backchannel.paging.Edge;
import org.backchannel.paging.Page;
import org.backchannel.paging.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One page of a list of policies. */
@Type("PolicyConnection")
@Description("One page of a list of policies.")
public class PolicyConnection extends Page<Policy, PolicyConnection.PolicyEdge> implements Connection {
    public PolicyConnection(Slice<Policy> slice) {
        super(slice, PolicyEdge::new);
    }

    @NonNull
    @Description(EDGES)
    public List<@NonNull PolicyEdge> getEdges() {
        return edges();
    }

    @NonNull
    @Description(NODES)
    public List<@NonNull Policy> getNodes() {
        return nodes();
    }

    /** One item of such a page. */
    @Type("PolicyEdge")
    @Description("One of a list of policies, with its place in the list.")
    public static class PolicyEdge extends Edge<Policy> {
        PolicyEdge(Policy node, String cursor) {
            super(node, cursor);
        }

        @NonNull
        @Description(NODE)
        public Policy getNode() {
            return node();
        }
    }
}
