package org.backchannel.actor;

import jakarta.inject.Inject;
import java.util.List;
import org.backchannel.paging.GroupCount;
import org.backchannel.paging.Groups;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** How many actors a list holds of each kind. */
@GraphQLApi
public class ActorCountApi {
    @Inject
    Groups groups;

    @Name("countBy")
    @Description("How many actors the whole list has of each group, the largest first.")
    public @NonNull List<@NonNull List<@NonNull GroupCount>> countBy(
            @Source @NonNull List<ActorConnection> connections,
            @NonNull @Name("group") @Description("By what to tell them into groups.") ActorGrouping group,
            @Name("first") @Description(Groups.FIRST) Integer first) {
        return groups.of(connections, group.grouping(), first);
    }
}
