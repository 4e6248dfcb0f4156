package org.backchannel.statement;

import java.util.List;
import org.backchannel.paging.Connection;
import org.backchannel.paging.Edge;
import org.backchannel.paging.Page;
import org.backchannel.paging.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One page of a list of statements. */
@Type("StatementConnection")
@Description("One page of a list of statements.")
public class StatementConnection extends Page<Statement, StatementConnection.StatementEdge> implements Connection {
    public StatementConnection(Slice<Statement> slice) {
        super(slice, StatementEdge::new);
    }

    @NonNull
    @Description(EDGES)
    public List<@NonNull StatementEdge> getEdges() {
        return edges();
    }

    @NonNull
    @Description(NODES)
    public List<@NonNull Statement> getNodes() {
        return nodes();
    }

    /** One item of such a page. */
    @Type("StatementEdge")
    @Description("One of a list of statements, with its place in the list.")
    public static class StatementEdge extends Edge<Statement> {
        StatementEdge(Statement node, String cursor) {
            super(node, cursor);
        }

        @NonNull
        @Description(NODE)
        public Statement getNode() {
            return node();
        }
    }
}
