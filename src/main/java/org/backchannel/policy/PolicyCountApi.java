package org.backchannel.policy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Conditions;
import org.backchannel.paging.GroupCount;
import org.backchannel.paging.Groups;
import org.backchannel.paging.MonthCounts;
import org.backchannel.paging.Months;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** How many policies a list holds of each kind and source, and how many steps in each month. */
@GraphQLApi
public class PolicyCountApi {
    @Inject
    Groups groups;

    @Inject
    Months months;

    @Name("countBy")
    @Description("How many policies the whole list has of each group, the largest first.")
    public @NonNull List<@NonNull List<@NonNull GroupCount>> countBy(
            @Source @NonNull List<PolicyConnection> connections,
            @NonNull @Name("group") @Description("By what to tell them into groups.") PolicyGrouping group,
            @Name("first") @Description(Groups.FIRST) Integer first) {
        return groups.of(connections, group.grouping(), first);
    }

    @Name("stepMonths")
    @Description("How many steps the policies of the whole list took in each month; `changed` finds the policies.")
    public @NonNull List<@NonNull MonthCounts> stepMonths(
            @Source @NonNull List<PolicyConnection> connections,
            @Name("status") @DefaultValue("[]") @Description("Only steps to one of these; to any, if none is given.")
                    List<@NonNull PolicyStatus> status,
            @Name("from") @Description(Months.FROM) LocalDate from,
            @Name("first") @Description(Months.FIRST) Integer first) {
        Months.Dated steps = new Months.Dated(
                "join PolicyStep step on step.ofPolicy.entryId = p.entryId",
                "step",
                status == null || status.isEmpty()
                        ? Condition.ALWAYS
                        : Conditions.oneOf("step.status", status, "status"));
        return months.of(connections, steps, from, first);
    }
}
