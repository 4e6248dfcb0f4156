package org.backchannel.search;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backchannel.paging.Cursor;
import org.backchannel.paging.Length;
import org.backchannel.paging.PageRequest;
import org.backchannel.paging.Slice;
import org.backchannel.paging.Total;
import org.backchannel.record.Entries;
import org.backchannel.record.Node;
import org.backchannel.record.Recorded;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Search over the whole record. */
@GraphQLApi
public class SearchApi {
    private static final List<Function<String, Object>> PLACE = List.of(Integer::valueOf, Long::valueOf);

    @Inject
    Ranking ranking;

    @Inject
    Entries entries;

    @org.eclipse.microprofile.graphql.Query
    @Description(
            "The records that hold all these words, each anywhere in its names, titles, texts or passages, the best first:"
                    + " whole names, titles and texts, then their beginnings, then beginnings of words, then parts of words; of equals,"
                    + " names and titles before texts, texts before passages. Words of letters or digits, but never three in a row, count only where a word"
                    + " begins with them. Case, the marks on Latin letters, and the sort of dash or quotation mark don't count; between letters, a"
                    + " dash, a space and punctuation are the same; no character is a wildcard. Finds the best 1000, and says"
                    + " by `totalCountIsExact` whether there may be more.")
    public @NonNull SearchConnection search(
            @NonNull @Name("text") @Description("Words to look for: 1 to 256 characters, at most 10 words.")
                    String text,
            @Name("kinds") @DefaultValue("[]") @Description("Only records of these kinds; of all, if none is given.")
                    List<@NonNull RecordKind> kinds,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        PageRequest request = PageRequest.of(first, after, last, before);
        SearchTerms terms = SearchTerms.of(text);
        Collection<RecordKind> among =
                kinds == null || kinds.isEmpty() ? EnumSet.allOf(RecordKind.class) : EnumSet.copyOf(kinds);
        String mark = Cursor.mark("search|" + terms.phrase().folded() + "|" + among);
        Ranking.Found found = ranking.find(terms, among);
        List<RankedRecord> beyond = new ArrayList<>(found.best());
        if (request.backward()) {
            Collections.reverse(beyond);
        }
        if (request.cursor() != null) {
            List<Object> place = Cursor.read(request.cursor(), mark, PLACE, request.cursorField());
            beyond.removeIf(one -> !isBeyond(one, place, request.backward()));
        }
        List<RankedRecord> fetched = beyond.subList(0, Math.min(beyond.size(), request.sizeAndNext()));
        return new SearchConnection(Slice.of(
                hits(fetched, terms),
                hit -> Cursor.of(mark, List.of(hit.score().toString(), ((Recorded) hit.record()).entryId.toString())),
                request,
                Total.counted(() -> new Length(found.best().size(), found.complete()))));
    }

    private static boolean isBeyond(RankedRecord one, List<Object> place, boolean backward) {
        int side = Integer.compare((Integer) place.get(0), one.score());
        int order = side != 0 ? side : one.key().compareTo((Long) place.get(1));
        return backward ? order < 0 : order > 0;
    }

    private List<SearchHit> hits(List<RankedRecord> ranked, SearchTerms terms) {
        Map<Long, Recorded> records = new HashMap<>();
        ranked.stream()
                .collect(Collectors.groupingBy(
                        RankedRecord::kind, TreeMap::new, Collectors.mapping(RankedRecord::key, Collectors.toList())))
                .forEach((kind, keys) ->
                        entries.inOrder(kind.type, keys).forEach(record -> records.put(record.entryId, record)));
        return ranked.stream()
                .map(one -> hit(one, records.get(one.key()), terms))
                .toList();
    }

    private static SearchHit hit(RankedRecord one, Recorded record, SearchTerms terms) {
        String words = one.best().words();
        SearchWord.Found found = terms.bestIn(one.best());
        return new SearchHit(
                (Node) record,
                one.kind(),
                one.field(),
                found.match(),
                SearchSnippet.of(words, found.start(), found.end()),
                one.score());
    }
}
