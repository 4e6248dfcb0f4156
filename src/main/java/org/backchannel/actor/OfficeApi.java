package org.backchannel.actor;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.backchannel.date.DateMatch;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Pages;
import org.backchannel.record.Entries;
import org.backchannel.selection.Reads;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Offices, seen from their holders and from the bodies they are in. */
@GraphQLApi
public class OfficeApi {
    private static final String BY_TIME = " order by o.tenure.possibleFrom, o.tenure.possibleUntil, o.entryId";
    private static final String MATCH =
            "With `at`: offices possibly, or surely, held on that day. Those that are denied or retracted were not.";

    @Inject
    Pages pages;

    @Inject
    Entries entries;

    @Name("offices")
    @Description("Offices it holds or held, the earliest first.")
    public @NonNull List<@NonNull List<@NonNull Office>> offices(
            @Source @NonNull List<Actor> actors,
            @Name("at") @Description("Only offices that it held on this day.") LocalDate at,
            @Name("match") @DefaultValue("POSSIBLY") @Description(MATCH) DateMatch match) {
        return officesBy("o.heldBy.entryId", actors, at, match);
    }

    @Name("holders")
    @Description("Offices in this organisation or state, with whoever holds or held them, the earliest first.")
    public @NonNull List<@NonNull List<@NonNull Office>> holders(
            @Source @NonNull List<Actor> actors,
            @Name("at") @Description("Only offices that somebody held on this day.") LocalDate at,
            @Name("match") @DefaultValue("POSSIBLY") @Description(MATCH) DateMatch match) {
        return officesBy("o.heldIn.entryId", actors, at, match);
    }

    @Name("holder")
    @Description("Who holds or held it.")
    @Reads("heldBy")
    public @NonNull List<@NonNull Actor> holder(@Source @NonNull List<Office> offices) {
        return entries.inOrder(
                Actor.class,
                offices.stream().map(office -> office.heldBy.entryId).toList());
    }

    @Name("body")
    @Description("The organisation or state that the post is in.")
    @Reads("heldIn")
    public @NonNull List<@NonNull Actor> body(@Source @NonNull List<Office> offices) {
        return entries.inOrder(
                Actor.class,
                offices.stream().map(office -> office.heldIn.entryId).toList());
    }

    private List<List<Office>> officesBy(String parent, List<Actor> actors, LocalDate at, DateMatch match) {
        Condition held =
                at == null ? Condition.ALWAYS : OfficeFilter.STANDS.and(OfficeFilter.heldBetween(at, at, match));
        return pages.lists(
                actors,
                "select " + parent + ", o from Office o where among(?, " + parent + ") and " + held.hql() + BY_TIME,
                Office.class,
                held.values());
    }
}
