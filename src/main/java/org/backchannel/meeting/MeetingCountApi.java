package org.backchannel.meeting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.backchannel.paging.GroupCount;
import org.backchannel.paging.Groups;
import org.backchannel.paging.MonthCounts;
import org.backchannel.paging.Months;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** How many meetings a list holds of each kind, place and source, and in each month. */
@GraphQLApi
public class MeetingCountApi {
    @Inject
    Groups groups;

    @Inject
    Months months;

    @Name("countBy")
    @Description("How many meetings the whole list has of each group, the largest first.")
    public @NonNull List<@NonNull List<@NonNull GroupCount>> countBy(
            @Source @NonNull List<MeetingConnection> connections,
            @NonNull @Name("group") @Description("By what to tell them into groups.") MeetingGrouping group,
            @Name("first") @Description(Groups.FIRST) Integer first) {
        return groups.of(connections, group.grouping(), first);
    }

    @Name("months")
    @Description("How many meetings the whole list has in each month; `held` finds those of a month.")
    public @NonNull List<@NonNull MonthCounts> months(
            @Source @NonNull List<MeetingConnection> connections,
            @Name("from") @Description(Months.FROM) LocalDate from,
            @Name("first") @Description(Months.FIRST) Integer first) {
        return months.of(connections, Months.Dated.itself("m"), from, first);
    }
}
