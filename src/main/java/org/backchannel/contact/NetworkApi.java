package org.backchannel.contact;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backchannel.actor.Actor;
import org.backchannel.meeting.ContactLevel;
import org.backchannel.meeting.MeetingFilter;
import org.backchannel.paging.Filter;
import org.backchannel.paging.PageRequest;
import org.backchannel.record.Entries;
import org.backchannel.refusal.Refusal;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who is in contact with whom around an actor. */
@GraphQLApi
public class NetworkApi {
    private static final int STEPS = 2;
    private static final int MOST_STEPS = 3;
    private static final int MOST_ACTORS = 10_000;

    @Inject
    Contacts contacts;

    @Inject
    Entries entries;

    @Name("network")
    @Description("Its contacts, their contacts and so on, so many steps far. All networks asked for together may"
            + " hold 10000 actors.")
    public @NonNull List<@NonNull Network> network(
            @Source @NonNull List<Actor> actors,
            @Name("steps") @DefaultValue("" + STEPS) @Description("How far to go: 1 to 3 steps.") Integer steps,
            @Name("between") @DefaultValue("PARTICIPANTS") @Description(ContactApi.BETWEEN) ContactLevel between,
            @Name("where") @Description(ContactApi.WHERE) MeetingFilter where,
            @Name("first") @Description("How many actors, the nearest first: 1 to 100, 20 unless given.")
                    Integer first) {
        int reach = steps == null ? STEPS : steps;
        if (reach < 1 || reach > MOST_STEPS) {
            throw Refusal.invalid("steps", "a network reaches 1 to " + MOST_STEPS + " steps, not " + reach);
        }
        int size = PageRequest.size(first);
        if ((long) actors.size() * size > MOST_ACTORS) {
            throw Refusal.overLimit(
                    "first",
                    "networks may hold " + MOST_ACTORS + " actors altogether; these are " + actors.size()
                            + " networks of " + size + ", so ask for smaller or fewer ones");
        }
        ContactCriteria criteria = new ContactCriteria(between, Filter.condition(where, entries));
        List<NetworkSearch> searches = actors.stream()
                .map(actor -> new NetworkSearch(actor.entryId, size))
                .toList();
        for (int step = 1; step <= reach; step++) {
            goOn(searches, step, criteria, size);
        }
        List<Long> all = searches.stream()
                .flatMap(search -> search.actors().stream())
                .distinct()
                .toList();
        List<Contact> among = contacts.among(all, criteria);
        return searches.stream().map(search -> search.network(among)).toList();
    }

    /** One step further in all networks at once: one statement, or none where they all have ended. */
    private void goOn(List<NetworkSearch> searches, int step, ContactCriteria criteria, int size) {
        List<Long> outermost = searches.stream()
                .flatMap(search -> search.outermost().stream())
                .distinct()
                .toList();
        if (!outermost.isEmpty()) {
            Map<Long, List<Contact>> byActor =
                    contacts.mostFrequentOf(outermost, criteria, NetworkSearch.contactsToSee(size)).stream()
                            .collect(Collectors.groupingBy(contact -> contact.actorKey));
            searches.stream()
                    .filter(search -> !search.outermost().isEmpty())
                    .forEach(search -> search.step(step, byActor));
        }
    }

    @Name("actor")
    @Description("The actor.")
    public @NonNull List<@NonNull Actor> actor(@Source @NonNull List<NetworkActor> reached) {
        return entries.inOrder(
                Actor.class, reached.stream().map(one -> one.actorKey).toList());
    }
}
