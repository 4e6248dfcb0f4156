package org.backchannel.source;

import jakarta.inject.Inject;
import java.util.List;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Listing;
import org.backchannel.paging.OrderDirection;
import org.backchannel.paging.Ordering;
import org.backchannel.paging.Ordering.Term;
import org.backchannel.paging.PageRequest;
import org.backchannel.paging.Pages;
import org.backchannel.paging.Relation;
import org.backchannel.record.Entries;
import org.backchannel.record.Fact;
import org.backchannel.record.Recorded;
import org.backchannel.selection.Reads;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The evidence behind facts, seen from the fact, the source and the citation. */
@GraphQLApi
public class CitationApi {
    private static final Ordering<Citation> AS_GIVEN = Ordering.by(
            "c",
            List.of(new Term<>("c.ordinal", OrderDirection.ASCENDING, citation -> citation.ordinal, Short::valueOf)));

    // By fact, so that what one fact takes from a source stays together; facts stand in the order of recording.
    private static final Ordering<Citation> BY_FACT = Ordering.by(
            "c",
            List.of(new Term<>("c.factKey", OrderDirection.ASCENDING, citation -> citation.factKey, Long::valueOf)));

    @Inject
    Pages pages;

    @Inject
    Entries entries;

    @Name("citations")
    @Description("The passages that support this fact, the one it stands on first.")
    public @NonNull List<@NonNull CitationConnection> citationsOfFact(
            @Source @NonNull List<Fact> facts,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        return connections(AS_GIVEN, "c.factKey", rows(facts), PageRequest.of(first, after, last, before));
    }

    @Name("citations")
    @Description("The passages of this source that support facts.")
    public @NonNull List<@NonNull CitationConnection> citationsOfSource(
            @Source @NonNull List<SourceDocument> sources,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        return connections(BY_FACT, "c.cited.entryId", sources, PageRequest.of(first, after, last, before));
    }

    @Name("independentSources")
    @Description(
            "How many sources support this fact, counted by origin: a source that repeats another counts as that other.")
    public @NonNull List<@NonNull Integer> independentSources(@Source @NonNull List<Fact> facts) {
        return pages
                .lists(
                        rows(facts),
                        "select c.factKey, count(c.independentOrdinal) from Citation c where among(?, c.factKey)"
                                + " group by c.factKey",
                        Long.class,
                        List.of())
                .stream()
                .map(count -> count.isEmpty() ? 0 : count.get(0).intValue())
                .toList();
    }

    @Name("source")
    @Description("The source that the passage stands in.")
    @Reads("cited")
    public @NonNull List<@NonNull SourceDocument> source(@Source @NonNull List<Citation> citations) {
        return entries.inOrder(
                SourceDocument.class,
                citations.stream().map(citation -> citation.cited.entryId).toList());
    }

    private List<CitationConnection> connections(
            Ordering<Citation> ordering, String parent, List<? extends Recorded> parents, PageRequest request) {
        Listing<Citation> listing = new Listing<>(Citation.class, "c", Condition.ALWAYS, ordering);
        return pages.pages(listing, Relation.through(parent), parents, request).stream()
                .map(CitationConnection::new)
                .toList();
    }

    // Every fact is a row; the interface only hides which.
    private static List<Recorded> rows(List<Fact> facts) {
        return facts.stream().map(Recorded.class::cast).toList();
    }
}
