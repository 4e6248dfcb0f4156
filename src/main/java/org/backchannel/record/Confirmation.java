package org.backchannel.record;

import org.eclipse.microprofile.graphql.Description;

/** How far a fact is established. A report stays reported until somebody who can know confirms it. */
@Description("How far a fact is established.")
public enum Confirmation {
    @Description("A source reports it; nobody who can know has confirmed or denied it in the record.")
    REPORTED,
    @Description("Somebody who can know has confirmed it.")
    CONFIRMED,
    @Description("Somebody who can know has denied it.")
    DENIED,
    @Description("The source has taken its report back.")
    RETRACTED
}
