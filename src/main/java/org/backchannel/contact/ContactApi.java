package org.backchannel.contact;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.actor.Actor;
import org.backchannel.date.HistoricalDate;
import org.backchannel.meeting.ContactLevel;
import org.backchannel.meeting.Meeting;
import org.backchannel.meeting.MeetingFilter;
import org.backchannel.paging.Filter;
import org.backchannel.paging.OrderDirection;
import org.backchannel.paging.PageRequest;
import org.backchannel.record.Entries;
import org.backchannel.record.EntryKind;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Who met whom, how often, and through which meetings. */
@GraphQLApi
public class ContactApi {
    static final String BETWEEN = "Between whom to count: participants as named, or the sides they took part for.";
    static final String WHERE = "Which meetings to count.";
    private static final String FIRST = "How many contacts, the most frequent first: 1 to 100, 20 unless given.";

    @Inject
    Contacts contacts;

    @Inject
    Entries entries;

    @Query
    @Description(
            "Who met whom, the most frequent contacts first. Each pair stands once, unless `of` names whose contacts to list.")
    public @NonNull List<@NonNull Contact> contacts(
            @Id @Name("of") @Description("Only contacts of this actor, which then stands as `actor`: its id or slug.")
                    String of,
            @Name("between") @DefaultValue("PARTICIPANTS") @Description(BETWEEN) ContactLevel between,
            @Name("where") @Description(WHERE) MeetingFilter where,
            @Name("first") @Description(FIRST) Integer first) {
        int size = PageRequest.size(first);
        if (of == null) {
            return contacts.mostFrequent(criteria(between, where), size);
        }
        Long actor = entries.require(EntryKind.ACTOR, of, "of");
        return contacts.mostFrequentOf(List.of(actor), criteria(between, where), size);
    }

    @Name("contacts")
    @Description("Whom it met, the most frequent first.")
    public @NonNull List<@NonNull List<@NonNull Contact>> contactsOfActor(
            @Source @NonNull List<Actor> actors,
            @Name("between") @DefaultValue("PARTICIPANTS") @Description(BETWEEN) ContactLevel between,
            @Name("where") @Description(WHERE) MeetingFilter where,
            @Name("first") @Description(FIRST) Integer first) {
        List<Long> keys = actors.stream().map(actor -> actor.entryId).toList();
        Map<Long, List<Contact>> byActor = new HashMap<>();
        contacts.mostFrequentOf(keys, criteria(between, where), PageRequest.size(first))
                .forEach(contact -> byActor.computeIfAbsent(contact.actorKey, actor -> new ArrayList<>())
                        .add(contact));
        return keys.stream().map(key -> byActor.getOrDefault(key, List.of())).toList();
    }

    @Name("actor")
    @Description("The one that met the other.")
    public @NonNull List<@NonNull Actor> actor(@Source @NonNull List<Contact> of) {
        return entries.inOrder(
                Actor.class, of.stream().map(contact -> contact.actorKey).toList());
    }

    @Name("with")
    @Description("The other.")
    public @NonNull List<@NonNull Actor> with(@Source @NonNull List<Contact> of) {
        return entries.inOrder(
                Actor.class, of.stream().map(contact -> contact.withKey).toList());
    }

    @Name("first")
    @Description("When they first met, as known.")
    public @NonNull List<@NonNull HistoricalDate> firstMet(@Source @NonNull List<Contact> of) {
        return dates(of, OrderDirection.ASCENDING);
    }

    @Name("last")
    @Description("When they last met, as known.")
    public @NonNull List<@NonNull HistoricalDate> lastMet(@Source @NonNull List<Contact> of) {
        return dates(of, OrderDirection.DESCENDING);
    }

    @Name("meetings")
    @Description("The meetings in which they met, the earliest first.")
    public @NonNull List<@NonNull List<@NonNull Meeting>> meetings(
            @Source @NonNull List<Contact> of,
            @Name("first") @Description("How many meetings: 1 to 100, 20 unless given.") Integer first) {
        return contacts.meetings(of, OrderDirection.ASCENDING, PageRequest.size(first));
    }

    private List<HistoricalDate> dates(List<Contact> of, OrderDirection direction) {
        return contacts.meetings(of, direction, 1).stream()
                .map(meetings -> meetings.get(0).date)
                .toList();
    }

    private ContactCriteria criteria(ContactLevel between, MeetingFilter where) {
        return new ContactCriteria(between, Filter.condition(where, entries));
    }
}
