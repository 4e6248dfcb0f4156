package org.backchannel.actor;

import jakarta.inject.Inject;
import java.util.List;
import org.backchannel.paging.Filter;
import org.backchannel.paging.Listing;
import org.backchannel.paging.PageRequest;
import org.backchannel.paging.Pages;
import org.backchannel.paging.Relation;
import org.backchannel.record.Entries;
import org.backchannel.record.Recorded;
import org.backchannel.selection.Reads;
import org.backchannel.source.SourceDocument;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Actors: looking them up, listing them, their names, and what is part of what. */
@GraphQLApi
public class ActorApi {
    @Inject
    Pages pages;

    @Inject
    Entries entries;

    @Query
    @Description("The actor of that id or slug, or null.")
    public Actor actor(@Id @NonNull @Name("id") @Description("Id or slug.") String id) {
        return entries.find(Actor.class, id);
    }

    @Query
    @Description("Actors, by name unless ordered otherwise.")
    public @NonNull ActorConnection actors(
            @Name("where") @Description("Which actors to list.") ActorFilter where,
            @Name("orderBy") @DefaultValue("[]") @Description(PageRequest.ORDER_BY) List<@NonNull ActorOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        return new ActorConnection(pages.page(listing(where, orderBy), PageRequest.of(first, after, last, before)));
    }

    @Name("parts")
    @Description("What is part of it, one step down; for all depths list actors `within` it.")
    public @NonNull List<@NonNull ActorConnection> parts(
            @Source @NonNull List<Actor> actors,
            @Name("where") @Description("Which actors to list.") ActorFilter where,
            @Name("orderBy") @DefaultValue("[]") @Description(PageRequest.ORDER_BY) List<@NonNull ActorOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        return pages
                .pages(
                        listing(where, orderBy),
                        Relation.through("a.whole.entryId"),
                        actors,
                        PageRequest.of(first, after, last, before))
                .stream()
                .map(ActorConnection::new)
                .toList();
    }

    @Name("names")
    @Description("All its names, the primary one first.")
    public @NonNull List<@NonNull List<@NonNull ActorName>> names(@Source @NonNull List<Actor> actors) {
        return pages.lists(
                actors,
                "select a.entryId, n from Actor a join a.allNames n where among(?, a.entryId) order by a.entryId, index(n)",
                ActorName.class,
                List.of());
    }

    @Name("partOf")
    @Description("The nearest whole it is part of: a directorate's army, an army's state. Null if none is recorded.")
    @Reads("whole")
    public List<Actor> partOf(@Source @NonNull List<Actor> actors) {
        return entries.inOrder(
                Actor.class,
                actors.stream().map(actor -> Recorded.keyOf(actor.whole)).toList());
    }

    @Name("wholes")
    @Description("All the wholes it is part of, the nearest first.")
    public @NonNull List<@NonNull List<@NonNull Actor>> wholes(@Source @NonNull List<Actor> actors) {
        return pages.lists(
                actors,
                "select p.partKey, w from ActorPart p join Actor w on w.entryId = p.wholeKey"
                        + " where among(?, p.partKey) and p.depth > 0 order by p.partKey, p.depth",
                Actor.class,
                List.of());
    }

    @Name("publisher")
    @Description("Who published it.")
    @Reads("publisherKey")
    public List<Actor> publisher(@Source @NonNull List<SourceDocument> sources) {
        return entries.inOrder(
                Actor.class, sources.stream().map(source -> source.publisherKey).toList());
    }

    private Listing<Actor> listing(ActorFilter where, List<ActorOrder> orderBy) {
        return new Listing<>(Actor.class, "a", Filter.condition(where, entries), ActorOrder.of(orderBy));
    }
}
