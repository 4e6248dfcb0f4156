package org.backchannel.paging;

import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Fields that all connections have and that cost a statement of their own. */
@GraphQLApi
public class PagingApi {
    @Inject
    Pages pages;

    @Name("totalCount")
    @Description("How many items the whole list has.")
    public @NonNull List<@NonNull Integer> totalCount(@Source @NonNull List<Connection> connections) {
        return pages.count(connections.stream().map(Connection::total).toList());
    }
}
