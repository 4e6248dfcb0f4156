package org.backchannel.timeline;

import org.eclipse.microprofile.graphql.Description;

/** What stands in a timeline. */
@Description("What stands in a timeline.")
public enum TimelineKind {
    @Description("A meeting, at the date on which it took place.")
    MEETING,
    @Description("A statement, at the date on which it was made.")
    STATEMENT,
    @Description("A step of a policy, at the date on which the policy came to that status.")
    POLICY_STEP
}
