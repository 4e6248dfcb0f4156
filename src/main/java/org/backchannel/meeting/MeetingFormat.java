package org.backchannel.meeting;

import org.eclipse.microprofile.graphql.Description;

/** How the participants came together. */
@Description("How the participants came together.")
public enum MeetingFormat {
    @Description("Face to face.")
    IN_PERSON,
    @Description("One side went to the other, or to a place.")
    VISIT,
    @Description("By telephone.")
    PHONE,
    @Description("By video.")
    VIDEO,
    @Description("Talks or a conference of several sides.")
    MULTILATERAL,
    @Description("The sources don't say.")
    UNKNOWN
}
