package org.backchannel.source;

import jakarta.inject.Inject;
import java.util.List;
import org.backchannel.paging.Filter;
import org.backchannel.paging.Listing;
import org.backchannel.paging.PageRequest;
import org.backchannel.paging.Pages;
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

/** Sources: looking them up, listing them, and following what repeats what. */
@GraphQLApi
public class SourceApi {
    @Inject
    Pages pages;

    @Inject
    Entries entries;

    @Query
    @Description("The source of that id or slug, or null.")
    public SourceDocument source(@Id @NonNull @Name("id") @Description("Id or slug.") String id) {
        return entries.find(SourceDocument.class, id);
    }

    @Query
    @Description("Sources, by title unless ordered otherwise.")
    public @NonNull SourceConnection sources(
            @Name("where") @Description("Which sources to list.") SourceFilter where,
            @Name("orderBy") @DefaultValue("[]") @Description(PageRequest.ORDER_BY) List<@NonNull SourceOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        Listing<SourceDocument> listing =
                new Listing<>(SourceDocument.class, "src", Filter.condition(where, entries), SourceOrder.of(orderBy));
        return new SourceConnection(pages.page(listing, PageRequest.of(first, after, last, before)));
    }

    @Name("text")
    @Description("The whole text, where we hold it; null where we don't. Offsets of citations count its code points.")
    public List<String> text(@Source @NonNull List<SourceDocument> sources) {
        return pages
                .lists(
                        sources,
                        "select s.entryId, s.text from SourceDocument s where among(?, s.entryId) and s.text is not null",
                        String.class,
                        List.of())
                .stream()
                .map(text -> text.isEmpty() ? null : text.get(0))
                .toList();
    }

    @Name("originSource")
    @Description(
            "The source that this one repeats: a summary's article, a wire copy's agency. Null if it repeats none.")
    @Reads("repeats")
    public List<SourceDocument> originSource(@Source @NonNull List<SourceDocument> sources) {
        return entries.inOrder(
                SourceDocument.class,
                sources.stream().map(source -> Recorded.keyOf(source.repeats)).toList());
    }

    @Name("repeatedBy")
    @Description("Sources that repeat this one.")
    public @NonNull List<@NonNull List<@NonNull SourceDocument>> repeatedBy(
            @Source @NonNull List<SourceDocument> sources) {
        return pages.lists(
                sources,
                "select r.repeats.entryId, r from SourceDocument r where among(?, r.repeats.entryId) order by r.title, r.entryId",
                SourceDocument.class,
                List.of());
    }
}
