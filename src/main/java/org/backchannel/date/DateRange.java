package org.backchannel.date;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A range of days asked for. An absent end does not limit; a range that ends before it begins matches nothing. */
@Input("DateRange")
@Description(
        "A range of days to compare dates with, both ends included. Leave out an end to leave that side unlimited.")
public class DateRange {
    @Description("First day of the range. Left out: however early.")
    public LocalDate from;

    @Description("Last day of the range. Left out: however late.")
    public LocalDate to;

    @Description("Whether a date must lie in the range with one or with every day that it can mean.")
    @DefaultValue("POSSIBLY")
    public DateMatch match = DateMatch.POSSIBLY;
}
