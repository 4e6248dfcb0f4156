package org.backchannel.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.date.Certainty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A status that a policy had at the end of a day, or may have had as far as the dates of its steps tell. */
@Type("StatusAtTheTime")
@Description("A status that a policy had at the end of a day, or may have had as far as the dates of its steps tell.")
public record StatusAtTheTime(
        @Description("The status; null: no step had been taken by then.")
        PolicyStatus status,

        @NonNull @Description("How sure it is that this was the status then.")
        Certainty certainty,

        @NonNull
        @Description("The steps one of which had brought it there, the oldest first; none where the status is null.")
        List<@NonNull PolicyStep> steps) {

    /**
     * The statuses of which the policy had exactly one at the end of {@code day}, the earliest first.
     *
     * @param steps its steps in their order, which is sure even where their dates aren't
     */
    static List<StatusAtTheTime> of(List<PolicyStep> steps, LocalDate day) {
        // A step was taken if it or a later one surely was; it can't have been unless all before it can.
        int surelyTaken = 0;
        int possiblyTaken = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).date.lastDay().isAfter(day)) {
                surelyTaken = i + 1;
            }
            if (possiblyTaken == i && !steps.get(i).date.firstDay().isAfter(day)) {
                possiblyTaken = i + 1;
            }
        }
        Map<PolicyStatus, List<PolicyStep>> latest = new LinkedHashMap<>();
        if (surelyTaken == 0) {
            latest.put(null, List.of());
        }
        for (PolicyStep step : steps.subList(Math.max(surelyTaken - 1, 0), possiblyTaken)) {
            latest.computeIfAbsent(step.status, status -> new ArrayList<>()).add(step);
        }
        Certainty certainty = latest.size() == 1 ? Certainty.DEFINITE : Certainty.POSSIBLE;
        List<StatusAtTheTime> statuses = new ArrayList<>();
        latest.forEach((status, by) -> statuses.add(new StatusAtTheTime(status, certainty, by)));
        return statuses;
    }
}
