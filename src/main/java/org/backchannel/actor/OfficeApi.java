package org.backchannel.actor;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.backchannel.paging.Pages;
import org.backchannel.record.Entries;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Offices, seen from their holders and from the bodies they are in. */
@GraphQLApi
public class OfficeApi {
    private static final String BY_TIME = " order by o.tenure.possibleFrom, o.tenure.possibleUntil, o.entryId";
    private static final String POSSIBLY_HELD = " and o.tenure.possibleFrom <= ? and o.tenure.possibleUntil >= ?";

    @Inject
    Pages pages;

    @Inject
    Entries entries;

    @Name("offices")
    @Description("Offices it holds or held, the earliest first.")
    public @NonNull List<@NonNull List<@NonNull Office>> offices(
            @Source @NonNull List<Actor> actors,
            @Name("at") @Description("Only offices that it possibly held on this day.") LocalDate at) {
        return officesBy("o.heldBy.entryId", actors, at);
    }

    @Name("holders")
    @Description("Offices in this organisation or state, with whoever holds or held them, the earliest first.")
    public @NonNull List<@NonNull List<@NonNull Office>> holders(
            @Source @NonNull List<Actor> actors,
            @Name("at") @Description("Only offices that somebody possibly held on this day.") LocalDate at) {
        return officesBy("o.heldIn.entryId", actors, at);
    }

    @Name("holder")
    @Description("Who holds or held it.")
    public @NonNull List<@NonNull Actor> holder(@Source @NonNull List<Office> offices) {
        return entries.inOrder(
                Actor.class,
                offices.stream().map(office -> office.heldBy.entryId).toList());
    }

    @Name("body")
    @Description("The organisation or state that the post is in.")
    public @NonNull List<@NonNull Actor> body(@Source @NonNull List<Office> offices) {
        return entries.inOrder(
                Actor.class,
                offices.stream().map(office -> office.heldIn.entryId).toList());
    }

    private List<List<Office>> officesBy(String parent, List<Actor> actors, LocalDate at) {
        return pages.lists(
                actors,
                "select " + parent + ", o from Office o where " + parent + " in (?)" + (at == null ? "" : POSSIBLY_HELD)
                        + BY_TIME,
                Office.class,
                at == null ? List.of() : List.of(at, at));
    }
}
