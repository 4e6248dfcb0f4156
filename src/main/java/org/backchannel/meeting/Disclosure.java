package org.backchannel.meeting;

import org.eclipse.microprofile.graphql.Description;

/** Whether the sides meant a meeting to be known. */
@Description("Whether the sides meant the meeting to be known.")
public enum Disclosure {
    @Description("Held in public view, or announced by a side.")
    PUBLIC,
    @Description("Held through a channel that the sides kept to themselves.")
    BACKCHANNEL,
    @Description("The sources don't say.")
    UNKNOWN
}
