package org.backchannel.search;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backchannel.database.Plans;
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
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** Search over the whole record. */
@GraphQLApi
public class SearchApi {
    private static final int MOST = 1000;
    private static final List<Function<String, Object>> PLACE = List.of(Integer::valueOf, Long::valueOf);

    @Inject
    EntityManager em;

    @Inject
    Entries entries;

    @Inject
    Plans plans;

    /** What was found, before anything of it is shown. */
    private record Ranked(RecordKind kind, Long key, int score) {}

    @org.eclipse.microprofile.graphql.Query
    @Description(
            "The records that hold all these words, each anywhere in its names, titles, texts or passages, the best first:"
                    + " whole names and titles, then their beginnings, then beginnings of words, then parts of words; names and"
                    + " titles before texts, texts before passages. Of one or two letters only the beginnings of words count."
                    + " Case, the marks on Latin letters, and the sort of dash or quotation mark don't count; no character is a"
                    + " wildcard. Finds the best 1000.")
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
        String mark = Cursor.mark("search|" + terms.wanted() + "|" + among);
        List<Ranked> all = ranked(terms, among);
        List<Ranked> beyond = new ArrayList<>(all);
        if (request.backward()) {
            Collections.reverse(beyond);
        }
        if (request.cursor() != null) {
            List<Object> place = Cursor.read(request.cursor(), mark, PLACE, request.cursorField());
            beyond.removeIf(one -> !isBeyond(one, place, request.backward()));
        }
        List<Ranked> fetched = beyond.subList(0, Math.min(beyond.size(), request.size() + 1));
        List<SearchHit> hits = hits(fetched, terms);
        return new SearchConnection(Slice.of(
                hits,
                hit -> Cursor.of(mark, List.of(hit.score().toString(), ((Recorded) hit.record()).entryId.toString())),
                request,
                Total.counted(() -> new Length(all.size(), all.size() < MOST))));
    }

    private static boolean isBeyond(Ranked one, List<Object> place, boolean backward) {
        int side = Integer.compare((Integer) place.get(0), one.score);
        int order = side != 0 ? side : one.key.compareTo((Long) place.get(1));
        return backward ? order < 0 : order > 0;
    }

    private List<Ranked> ranked(SearchTerms terms, Collection<RecordKind> kinds) {
        return rows(SearchStatements.ranking(terms, kinds, MOST, dialect())).stream()
                .map(row -> new Ranked(
                        RecordKind.valueOf((String) row[0]),
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).intValue()))
                .toList();
    }

    private List<SearchHit> hits(List<Ranked> ranked, SearchTerms terms) {
        if (ranked.isEmpty()) {
            return List.of();
        }
        Collection<RecordKind> kinds =
                EnumSet.copyOf(ranked.stream().map(Ranked::kind).toList());
        Map<Long, Recorded> records = new HashMap<>();
        for (RecordKind kind : kinds) {
            List<Long> ofKind = ranked.stream()
                    .filter(one -> one.kind == kind)
                    .map(Ranked::key)
                    .toList();
            entries.inOrder(kind.type, ofKind).forEach(record -> records.put(record.entryId, record));
        }
        Map<Long, Object[]> texts =
                rows(SearchStatements.bestTexts(
                                terms, kinds, ranked.stream().map(Ranked::key).toList(), dialect()))
                        .stream()
                        .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), Function.identity()));
        List<SearchHit> hits = new ArrayList<>();
        for (Ranked one : ranked) {
            Object[] best = texts.get(one.key);
            String words = (String) best[2];
            SearchTerms.Found found = terms.bestIn(words);
            hits.add(new SearchHit(
                    (Node) records.get(one.key),
                    one.kind,
                    SearchField.valueOf((String) best[1]),
                    found.match(),
                    SearchSnippet.of(words, found.start(), found.end()),
                    one.score));
        }
        return hits;
    }

    private Dialect dialect() {
        return em.unwrap(SharedSessionContractImplementor.class)
                .getJdbcServices()
                .getDialect();
    }

    @SuppressWarnings("unchecked") // a native query of several columns gives arrays
    private List<Object[]> rows(SearchStatements statement) {
        plans.makeAnew();
        Query query = em.createNativeQuery(statement.sql());
        for (int i = 0; i < statement.values().size(); i++) {
            query.setParameter(i + 1, statement.values().get(i));
        }
        return query.getResultList();
    }
}
