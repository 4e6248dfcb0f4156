package org.backchannel.policy;

import org.eclipse.microprofile.graphql.Description;

/** How far a policy has come. */
@Description("How far a policy has come.")
public enum PolicyStatus {
    @Description("Raised as possible; nobody is recorded as seeking it.")
    PROSPECT,
    @Description("Its holder wants it.")
    SOUGHT,
    @Description("Put to others formally.")
    PROPOSED,
    @Description("Announced, not yet carried out.")
    ANNOUNCED,
    @Description("Carried out or in effect.")
    IN_FORCE,
    @Description("Still in effect, made lighter.")
    EASED,
    @Description("Set aside for a time.")
    SUSPENDED,
    @Description("Taken back.")
    LIFTED,
    @Description("Over.")
    ENDED,
    @Description("Turned down.")
    REJECTED
}
