package org.backchannel.date;

import org.eclipse.microprofile.graphql.Description;

/** How a vague date is held against a range of days. */
@Description("How a date that may mean several days is compared with a range of days.")
public enum DateMatch {
    @Description(
            "The days from the first to the last that it can mean and those of the range have one in common. Finds everything that may be relevant.")
    POSSIBLY,

    @Description("Every day that it can mean is in the range. Leaves out what may have been at another time.")
    DEFINITELY
}
