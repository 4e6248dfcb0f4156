package org.backchannel.policy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.backchannel.actor.Actor;
import org.backchannel.involvement.Involvement;
import org.backchannel.involvement.InvolvementKind;
import org.backchannel.paging.Filter;
import org.backchannel.paging.Listing;
import org.backchannel.paging.PageRequest;
import org.backchannel.paging.Pages;
import org.backchannel.record.Entries;
import org.backchannel.selection.Reads;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Policies: looking them up, listing them, their steps, and how actors hold and meet them. */
@GraphQLApi
public class PolicyApi {
    @Inject
    Pages pages;

    @Inject
    Entries entries;

    @Query
    @Description("The policy of that id or slug, or null.")
    public Policy policy(@Id @NonNull @Name("id") @Description("Id or slug.") String id) {
        return entries.find(Policy.class, id);
    }

    @Query
    @Description("Policies, by title unless ordered otherwise.")
    public @NonNull PolicyConnection policies(
            @Name("where") @Description("Which policies to list.") PolicyFilter where,
            @Name("orderBy") @DefaultValue("[]") @Description(PageRequest.ORDER_BY) List<@NonNull PolicyOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        return new PolicyConnection(pages.page(listing(where, orderBy), PageRequest.of(first, after, last, before)));
    }

    @Name("policies")
    @Description("Policies of this actor and of its parts.")
    public @NonNull List<@NonNull PolicyConnection> policiesOfActor(
            @Source @NonNull List<Actor> actors,
            @Name("where") @Description("Which policies to list.") PolicyFilter where,
            @Name("orderBy") @DefaultValue("[]") @Description(PageRequest.ORDER_BY) List<@NonNull PolicyOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        return involving(InvolvementKind.HOLDER, actors, where, orderBy, PageRequest.of(first, after, last, before));
    }

    @Name("policiesToward")
    @Description("Policies directed at this actor or its parts.")
    public @NonNull List<@NonNull PolicyConnection> policiesTowardActor(
            @Source @NonNull List<Actor> actors,
            @Name("where") @Description("Which policies to list.") PolicyFilter where,
            @Name("orderBy") @DefaultValue("[]") @Description(PageRequest.ORDER_BY) List<@NonNull PolicyOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        return involving(InvolvementKind.TARGET, actors, where, orderBy, PageRequest.of(first, after, last, before));
    }

    @Name("holder")
    @Description("Whose course it is.")
    @Reads("heldBy")
    public @NonNull List<@NonNull Actor> holder(@Source @NonNull List<Policy> policies) {
        return entries.inOrder(
                Actor.class,
                policies.stream().map(policy -> policy.heldBy.entryId).toList());
    }

    @Name("targets")
    @Description("Whom it is directed at.")
    public @NonNull List<@NonNull List<@NonNull Actor>> targets(@Source @NonNull List<Policy> policies) {
        return pages.lists(
                policies,
                "select p.entryId, t from Policy p join p.directedAt t where among(?, p.entryId) order by p.entryId, index(t)",
                Actor.class,
                List.of());
    }

    @Name("steps")
    @Description("How it moved: dated changes of its status, the oldest first.")
    public @NonNull List<@NonNull List<@NonNull PolicyStep>> steps(@Source @NonNull List<Policy> policies) {
        return pages.lists(
                policies,
                "select s.ofPolicy.entryId, s from PolicyStep s where among(?, s.ofPolicy.entryId)"
                        + " order by s.ofPolicy.entryId, s.position",
                PolicyStep.class,
                List.of());
    }

    @Name("statusAt")
    @Description("Its status at the end of that day: that of the last step taken by then. Of the statuses that stand"
            + " here it had exactly one; where the steps' dates leave open which, all that are possible stand here.")
    public @NonNull List<@NonNull List<@NonNull StatusAtTheTime>> statusAt(
            @Source @NonNull List<Policy> policies, @NonNull @Name("day") @Description("The day.") LocalDate day) {
        return steps(policies).stream()
                .map(steps -> StatusAtTheTime.of(steps, day))
                .toList();
    }

    @Name("policy")
    @Description("The policy that it is a step of.")
    @Reads("ofPolicy")
    public @NonNull List<@NonNull Policy> policyOfStep(@Source @NonNull List<PolicyStep> steps) {
        return entries.inOrder(
                Policy.class, steps.stream().map(step -> step.ofPolicy.entryId).toList());
    }

    private List<PolicyConnection> involving(
            InvolvementKind kind,
            List<Actor> actors,
            PolicyFilter where,
            List<PolicyOrder> orderBy,
            PageRequest request) {
        return pages.pages(listing(where, orderBy), Involvement.relation("p", kind), actors, request).stream()
                .map(PolicyConnection::new)
                .toList();
    }

    private Listing<Policy> listing(PolicyFilter where, List<PolicyOrder> orderBy) {
        return new Listing<>(Policy.class, "p", Filter.condition(where, entries), PolicyOrder.of(orderBy));
    }
}
