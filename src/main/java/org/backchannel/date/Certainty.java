package org.backchannel.date;

import org.eclipse.microprofile.graphql.Description;

/** How sure something is, seeing what days the dates it rests on can mean. */
@Description("How sure something is, seeing what days the dates it rests on can mean.")
public enum Certainty {
    @Description("It is so, whichever of their days the dates mean.")
    DEFINITE,
    @Description("It is so if the dates mean some of their days, and not if they mean others.")
    POSSIBLE
}
