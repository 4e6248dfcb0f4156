package org.backchannel.meeting;

import org.eclipse.microprofile.graphql.Description;

/** How sure it is that a participant held an office at a meeting's date. */
@Description("How sure it is that a participant held an office at the meeting's date.")
public enum OfficeCertainty {
    @Description("The source says that the participant was there in this office.")
    STATED,
    @Description("The participant held it on every day on which the meeting can have been.")
    DEFINITE,
    @Description("The dates leave it open: the participant held it on some of those days, or may have.")
    POSSIBLE
}
