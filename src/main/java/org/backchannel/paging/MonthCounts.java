package org.backchannel.paging;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** How the items of a list are spread over the months. */
@Type("MonthCounts")
@Description("How the items of a list are spread over the months. An imprecise date isn't squeezed into a month:"
        + " each month tells how many items surely were in it and how many may have been. Counted is the whole list where"
        + " `countsAreExact`, else its items that were recorded first, as many as `totalCount` counts.")
public record MonthCounts(
        @NonNull
        @Description(
                "The months in which something was or may have been, the earliest first, from the first day known to the"
                        + " last day known of any of the dates.")
        List<@NonNull MonthCount> nodes,

        @Description("First day of the month to go on with, as `from`; null when these were the last.")
        LocalDate next,

        @NonNull @Description("How many items surely were in one month, whichever that is.")
        Integer inOneMonth,

        @NonNull @Description("How many may have been in several months, the first and the last day of them known.")
        Integer inSeveralMonths,

        @NonNull @Description("How many have a date whose first or last day is open or unknown.")
        Integer openEnded,

        @Ignore Total total) {}
