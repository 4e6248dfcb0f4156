package org.backchannel.policy;

import java.time.LocalDate;
import java.util.List;
import org.backchannel.date.DateMatch;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Conditions;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A day, and how far policies had come by then. */
@Input("StatusAtFilter")
@Description("A day, and how far policies had come at the end of it.")
public class StatusAtFilter {
    @NonNull
    @Description("The day.")
    public LocalDate day;

    @Description("Policies that had one of these statuses then; any that had taken a step, if left out.")
    public List<@NonNull PolicyStatus> status;

    @DefaultValue("POSSIBLY")
    @Description("Whether it must have been so with one or with every day that the dates of the steps can mean.")
    public DateMatch match = DateMatch.POSSIBLY;

    /** What {@link StatusAtTheTime} tells of one policy, asked of the policies {@code p}. */
    Condition condition(String field) {
        Condition oneOfThese = Conditions.oneOf("st.status", status, field + ".status");
        if (match != DateMatch.DEFINITELY) {
            return step(latestThen().and(oneOfThese));
        }
        Condition begun = step(Condition.of("st.date.latest <= ?", day));
        return status == null
                ? begun
                : begun.and(step(latestThen().and(oneOfThese.negated())).negated());
    }

    /** Whether the step {@code st} may have been the latest taken: none before it was to come, none after it was. */
    private Condition latestThen() {
        return Condition.of(
                "not exists (select 1 from PolicyStep b where b.ofPolicy.entryId = st.ofPolicy.entryId"
                        + " and b.position <= st.position and b.date.earliest > ?)"
                        + " and not exists (select 1 from PolicyStep n where n.ofPolicy.entryId = st.ofPolicy.entryId"
                        + " and n.position > st.position and n.date.latest <= ?)",
                day,
                day);
    }

    private static Condition step(Condition condition) {
        return condition.ofSome("PolicyStep st where st.ofPolicy.entryId = p.entryId");
    }
}
