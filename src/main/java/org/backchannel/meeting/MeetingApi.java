package org.backchannel.meeting;

import jakarta.inject.Inject;
import java.util.List;
import org.backchannel.actor.Actor;
import org.backchannel.involvement.Involvement;
import org.backchannel.involvement.InvolvementKind;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Filter;
import org.backchannel.paging.Listing;
import org.backchannel.paging.PageRequest;
import org.backchannel.paging.Pages;
import org.backchannel.paging.Relation;
import org.backchannel.policy.Policy;
import org.backchannel.record.Entries;
import org.backchannel.record.Recorded;
import org.backchannel.selection.Reads;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Meetings: looking them up, listing them, and how they hang together with actors, policies and each other. */
@GraphQLApi
public class MeetingApi {
    private static final Relation ABOUT_POLICY = new Relation("about.entryId", "join m.about about", Condition.ALWAYS);

    @Inject
    Pages pages;

    @Inject
    Entries entries;

    @Query
    @Description("The meeting of that id or slug, or null.")
    public Meeting meeting(@Id @NonNull @Name("id") @Description("Id or slug.") String id) {
        return entries.find(Meeting.class, id);
    }

    @Query
    @Description("Meetings, by date unless ordered otherwise.")
    public @NonNull MeetingConnection meetings(
            @Name("where") @Description("Which meetings to list.") MeetingFilter where,
            @Name("orderBy") @DefaultValue("[]") @Description(PageRequest.ORDER_BY) List<@NonNull MeetingOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        return new MeetingConnection(pages.page(listing(where, orderBy), PageRequest.of(first, after, last, before)));
    }

    @Name("meetings")
    @Description("Meetings involving it: itself, its parts, and holders of office in them at the time.")
    public @NonNull List<@NonNull MeetingConnection> meetingsOfActor(
            @Source @NonNull List<Actor> actors,
            @Name("where") @Description("Which meetings to list.") MeetingFilter where,
            @Name("orderBy") @DefaultValue("[]") @Description(PageRequest.ORDER_BY) List<@NonNull MeetingOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        Relation involving = Involvement.relation("m", InvolvementKind.PARTICIPANT);
        return under(actors, involving, where, orderBy, PageRequest.of(first, after, last, before));
    }

    @Name("meetings")
    @Description("Meetings that were about this policy.")
    public @NonNull List<@NonNull MeetingConnection> meetingsOfPolicy(
            @Source @NonNull List<Policy> policies,
            @Name("where") @Description("Which meetings to list.") MeetingFilter where,
            @Name("orderBy") @DefaultValue("[]") @Description(PageRequest.ORDER_BY) List<@NonNull MeetingOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        return under(policies, ABOUT_POLICY, where, orderBy, PageRequest.of(first, after, last, before));
    }

    @Name("parts")
    @Description("The meetings that belong to this round.")
    public @NonNull List<@NonNull MeetingConnection> parts(
            @Source @NonNull List<Meeting> meetings,
            @Name("where") @Description("Which meetings to list.") MeetingFilter where,
            @Name("orderBy") @DefaultValue("[]") @Description(PageRequest.ORDER_BY) List<@NonNull MeetingOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        Relation round = Relation.through("m.round.entryId");
        return under(meetings, round, where, orderBy, PageRequest.of(first, after, last, before));
    }

    @Name("partOf")
    @Description("The round of talks or the visit that it belongs to.")
    @Reads("round")
    public List<Meeting> partOf(@Source @NonNull List<Meeting> meetings) {
        return entries.inOrder(
                Meeting.class,
                meetings.stream().map(meeting -> Recorded.keyOf(meeting.round)).toList());
    }

    @Name("precededBy")
    @Description("The meeting that the source places before this one.")
    @Reads("predecessor")
    public List<Meeting> precededBy(@Source @NonNull List<Meeting> meetings) {
        return entries.inOrder(
                Meeting.class,
                meetings.stream()
                        .map(meeting -> Recorded.keyOf(meeting.predecessor))
                        .toList());
    }

    @Name("followedBy")
    @Description("The meetings before which a source places this one.")
    public @NonNull List<@NonNull List<@NonNull Meeting>> followedBy(@Source @NonNull List<Meeting> meetings) {
        return pages.lists(
                meetings,
                "select f.predecessor.entryId, f from Meeting f where among(?, f.predecessor.entryId)"
                        + " order by f.predecessor.entryId, f.date.earliest, f.date.latest, f.entryId",
                Meeting.class,
                List.of());
    }

    @Name("policies")
    @Description("The policies that it was about.")
    public @NonNull List<@NonNull List<@NonNull Policy>> policies(@Source @NonNull List<Meeting> meetings) {
        return pages.lists(
                meetings,
                "select m.entryId, y from Meeting m join m.about y where among(?, m.entryId) order by m.entryId, index(y)",
                Policy.class,
                List.of());
    }

    @Name("country")
    @Description("The state that the place is in.")
    public List<Actor> country(@Source @NonNull List<Place> places) {
        return entries.inOrder(
                Actor.class,
                places.stream().map(place -> Recorded.keyOf(place.inCountry)).toList());
    }

    private List<MeetingConnection> under(
            List<? extends Recorded> parents,
            Relation relation,
            MeetingFilter where,
            List<MeetingOrder> orderBy,
            PageRequest request) {
        return pages.pages(listing(where, orderBy), relation, parents, request).stream()
                .map(MeetingConnection::new)
                .toList();
    }

    private Listing<Meeting> listing(MeetingFilter where, List<MeetingOrder> orderBy) {
        return new Listing<>(Meeting.class, "m", Filter.condition(where, entries), MeetingOrder.of(orderBy));
    }
}
