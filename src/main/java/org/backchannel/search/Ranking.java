package org.backchannel.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.backchannel.database.Columns;
import org.backchannel.database.Plans;
import org.backchannel.database.Snapshot;
import org.hibernate.dialect.Dialect;
import org.hibernate.jpa.HibernateHints;

/**
 * Finds the records that hold some words, and looks at so many texts at most, however many hold them. What it looks at
 * depends on the record and the words alone, so that the pages of one search are of one list.
 */
@Singleton
class Ranking {
    private static final int MOST = 1000;
    private static final int SAMPLED = 200;
    private static final int FETCHED = 500; // rows at a time

    // Those with all the words in one text come first; of these too names and titles come before texts and passages.
    private static final Comparator<Text> FIRST = Comparator.comparing(Text::looked)
            .thenComparing(text -> -SearchTexts.field(text.sort).weight)
            .thenComparing(Text::record);

    @Inject
    Snapshot snapshot;

    @Inject
    Columns columns;

    @Inject
    Plans plans;

    @Inject
    SearchConfig config;

    /**
     * @param best the records, the best first; of two alike the one recorded first
     * @param complete whether these are all that hold the words
     */
    record Found(List<RankedRecord> best, boolean complete) {}

    /** A text with its sort, and the list of words by which it was found. */
    private record Text(int looked, int sort, RecordKind kind, Long record, String words) {}

    Found find(SearchTerms terms, Collection<RecordKind> kinds) {
        Map<Long, RankedRecord> records = new HashMap<>();
        Consumer<Text> rank = text -> {
            if (kinds.contains(text.kind)) {
                records.computeIfAbsent(text.record, key -> new RankedRecord(text.kind, key, terms))
                        .add(SearchTexts.field(text.sort), FoldedText.of(text.words));
            }
        };
        boolean complete = terms.words().size() == 1
                ? look(terms, List.of(terms.words()), kinds, rank)
                : lookForAll(terms, kinds, rank);
        List<RankedRecord> best = records.values().stream()
                .filter(RankedRecord::holdsAll)
                .sorted(RankedRecord.BEST_FIRST)
                .limit(MOST + 1L)
                .toList();
        return best.size() > MOST ? new Found(best.subList(0, MOST), false) : new Found(best, complete);
    }

    /**
     * Takes the words from several texts of one record: what holds the rarest leads to the records, and these are looked
     * through for the others.
     */
    private boolean lookForAll(SearchTerms terms, Collection<RecordKind> kinds, Consumer<Text> rank) {
        Map<Long, Text> candidates = new HashMap<>();
        boolean complete = look(
                terms,
                List.of(terms.words(), List.of(rarest(terms, kinds))),
                kinds,
                text -> candidates.merge(
                        text.record, text, (one, other) -> FIRST.compare(one, other) <= 0 ? one : other));
        List<Long> keys = candidates.values().stream()
                .filter(text -> kinds.contains(text.kind))
                .sorted(FIRST)
                .map(Text::record)
                .toList();
        int most = Math.min(keys.size(), config.mostTexts());
        if (most > 0) {
            read(SearchStatements.textsOf(kinds, keys.subList(0, most), dialect()), rank);
        }
        return complete && keys.size() == most;
    }

    /** Whether these are all the texts that hold the last of the lists of words. */
    private boolean look(
            SearchTerms terms, List<List<SearchWord>> lists, Collection<RecordKind> kinds, Consumer<Text> each) {
        int most = config.mostTexts();
        int inAll = 2 * most;
        Map<Integer, Integer> bySort = new HashMap<>();
        int found = read(SearchStatements.texts(terms, lists, kinds, most, inAll, dialect()), text -> {
            if (text.looked == lists.size()) {
                bySort.merge(text.sort, 1, Integer::sum);
            }
            each.accept(text);
        });
        return found < inAll && bySort.values().stream().allMatch(ofSort -> ofSort < most);
    }

    // A guess: where it is wrong more is looked at than need be, and that may be too much.
    private SearchWord rarest(SearchTerms terms, Collection<RecordKind> kinds) {
        Map<SearchWord, Integer> counts = new HashMap<>();
        read(SearchStatements.sample(kinds, SAMPLED, dialect()), text -> {
            FoldedText folded = FoldedText.of(text.words);
            terms.words().stream()
                    .filter(word -> word.in(folded) != null)
                    .forEach(word -> counts.merge(word, 1, Integer::sum));
        });
        return terms.words().stream()
                .min(Comparator.comparing((SearchWord word) -> !word.hasLetters())
                        .thenComparing(word -> counts.getOrDefault(word, 0))
                        .thenComparing(word -> -word.folded().length()))
                .orElseThrow();
    }

    /** Hands over one text after the other, so that memory doesn't grow with them. */
    private int read(SearchStatements statement, Consumer<Text> each) {
        plans.keep(); // the patterns are hidden from the planner anyway
        Query query = snapshot.session()
                .createNativeQuery(statement.sql(), Object[].class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED);
        for (int i = 0; i < statement.values().size(); i++) {
            query.setParameter(i + 1, statement.values().get(i));
        }
        int count = 0;
        try (Stream<?> rows = query.getResultStream()) {
            for (Iterator<?> row = rows.iterator(); row.hasNext(); count++) {
                each.accept(text((Object[]) row.next()));
            }
        }
        return count;
    }

    private static Text text(Object[] row) {
        return new Text(
                ((Number) row[0]).intValue(),
                ((Number) row[1]).intValue(),
                RecordKind.called((String) row[2]),
                ((Number) row[3]).longValue(),
                (String) row[4]);
    }

    private Dialect dialect() {
        return columns.dialect();
    }
}
