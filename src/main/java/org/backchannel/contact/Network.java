package org.backchannel.contact;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** Whom an actor met, whom those met, and so on. */
@Type("Network")
@Description("Whom an actor met, whom those met, and so on: the actors it reaches, and the contacts among them.")
public record Network(
        @NonNull
        @Description(
                "The actors reached, the nearest first, then those who met one of the step before most often; without"
                        + " the actor itself.")
        List<@NonNull NetworkActor> nodes,

        @NonNull
        @Description(
                "The contacts among these actors and with the actor itself, the most frequent first, at most five times"
                        + " as many as `first`. Each pair stands once, the nearer as `actor`.")
        List<@NonNull Contact> contacts,

        @NonNull @Description("How many such contacts there are, those beyond the most included.")
        Integer contactCount,

        @NonNull
        @Description("Whether actors are left out that stand within these steps, because there are more than `first`.")
        Boolean truncated) {}
