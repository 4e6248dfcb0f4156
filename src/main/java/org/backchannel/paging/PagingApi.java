package org.backchannel.paging;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** How long lists are, and whether what is told of them is told of the whole: a list may be counted for it, in a statement. */
@GraphQLApi
public class PagingApi {
    static final String LENGTH = "totalCount";
    static final String LENGTH_IS_EXACT = "totalCountIsExact";

    @Inject
    Lengths lengths;

    @Name(LENGTH)
    @Description(
            "How many items the whole list has. It is counted so far only, unless the server is set otherwise up to"
                    + " 100000, by the text of sources up to 10000; of a longer list this says so many.")
    public @NonNull List<@NonNull Integer> totalCount(@Source @NonNull List<Connection> connections) {
        return of(connections).map(Length::count).toList();
    }

    @Name(LENGTH_IS_EXACT)
    @Description("Whether the list has no more items than `totalCount` says. Costs nothing beside it.")
    public @NonNull List<@NonNull Boolean> totalCountIsExact(@Source @NonNull List<Connection> connections) {
        return of(connections).map(Length::exact).toList();
    }

    @Name("countIsExact")
    @Description("Whether the list has no more items than were told into groups.")
    public @NonNull List<@NonNull Boolean> countIsExact(@Source @NonNull List<GroupCount> groups) {
        return areExact(groups.stream().map(GroupCount::total));
    }

    @Name("countsAreExact")
    @Description("Whether the list has no more items than were laid out over the months.")
    public @NonNull List<@NonNull Boolean> countsAreExact(@Source @NonNull List<MonthCounts> months) {
        return areExact(months.stream().map(MonthCounts::total));
    }

    private List<Boolean> areExact(Stream<Total> totals) {
        return lengths.of(totals.toList()).stream().map(Length::exact).toList();
    }

    private Stream<Length> of(List<Connection> connections) {
        return lengths.of(connections.stream().map(Connection::total).toList()).stream();
    }
}
