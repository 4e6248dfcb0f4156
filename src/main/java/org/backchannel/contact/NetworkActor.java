package org.backchannel.contact;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An actor in the network of another. */
@Type("NetworkActor")
@Description("An actor in the network of another.")
public class NetworkActor {
    @Ignore
    public final Long actorKey;

    private final int steps;

    NetworkActor(Long actorKey, int steps) {
        this.actorKey = actorKey;
        this.steps = steps;
    }

    @NonNull
    @Description("How many steps away it is at least: 1 if they met, 2 if it met somebody who met the other.")
    public Integer getDistance() {
        return steps;
    }
}
