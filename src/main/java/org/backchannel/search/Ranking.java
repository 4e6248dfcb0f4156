package org.backchannel.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.backchannel.database.Plans;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.jpa.HibernateHints;

/**
 * Finds the records that hold some words, and looks at so many texts at most, however many hold them. What it looks at
 * depends on the record and the words alone, so that the pages of one search are of one list.
 */
@ApplicationScoped
class Ranking {
    private static final int MOST = 1000;
    private static final int SAMPLED = 200;

    @Inject
    EntityManager em;

    @Inject
    Plans plans;

    @Inject
    SearchConfig config;

    /** What was found, before anything of it is shown. */
    record Ranked(RecordKind kind, Long key, int score) {}

    /**
     * @param best the records, the best first
     * @param complete whether these are all that hold the words
     */
    record Found(List<Ranked> best, boolean complete) {}

    Found find(SearchTerms terms, Collection<RecordKind> kinds) {
        Found found = terms.terms().size() == 1 ? holdOne(terms, kinds) : holdAll(terms, kinds);
        List<Ranked> best = found.best;
        return best.size() > MOST ? new Found(best.subList(0, MOST), false) : found;
    }

    private Found holdOne(SearchTerms terms, Collection<RecordKind> kinds) {
        List<Object[]> rows =
                rows(SearchStatements.rankingOfTexts(terms, kinds, config.mostTexts(), MOST + 1, dialect()));
        return new Found(ranked(rows), sawAll(rows));
    }

    private Found holdAll(SearchTerms terms, Collection<RecordKind> kinds) {
        int most = config.mostTexts();
        List<Object[]> rows =
                rows(SearchStatements.candidates(terms, rarest(terms, kinds), kinds, most, most + 1, dialect()));
        List<Long> keys = rows.stream()
                .filter(row -> number(row[2]) != SearchStatements.NO_CANDIDATE)
                .map(row -> ((Number) row[1]).longValue())
                .toList();
        boolean complete = rows.size() <= most && sawAll(rows);
        return keys.isEmpty()
                ? new Found(List.of(), complete)
                : new Found(
                        ranked(rows(SearchStatements.rankingOfRecords(terms, kinds, keys, MOST + 1, dialect()))),
                        complete);
    }

    // A guess: where it is wrong more is looked at than need be, and that may be too much.
    private String rarest(SearchTerms terms, Collection<RecordKind> kinds) {
        Object[] counts =
                rows(SearchStatements.sample(terms, kinds, SAMPLED, dialect())).get(0);
        return IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) ->
                                !SearchTerms.hasLetters(terms.terms().get(i)))
                        .thenComparing(i -> number(counts[i]))
                        .thenComparing(i -> -terms.terms().get(i).length()))
                .map(terms.terms()::get)
                .findFirst()
                .orElseThrow();
    }

    private boolean sawAll(List<Object[]> rows) {
        int most = config.mostTexts();
        return rows.isEmpty() || number(rows.get(0)[3]) < most && number(rows.get(0)[4]) < SearchStatements.inAll(most);
    }

    private static List<Ranked> ranked(List<Object[]> rows) {
        return rows.stream()
                .map(row ->
                        new Ranked(RecordKind.valueOf((String) row[0]), ((Number) row[1]).longValue(), number(row[2])))
                .filter(one -> one.score > 0)
                .toList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    Dialect dialect() {
        return em.unwrap(SharedSessionContractImplementor.class)
                .getJdbcServices()
                .getDialect();
    }

    @SuppressWarnings("unchecked") // a native query of several columns gives arrays
    List<Object[]> rows(SearchStatements statement) {
        plans.makeAnew();
        Query query = em.createNativeQuery(statement.sql());
        // PostgreSQL shares work among processes, which finish in any order, only when all rows are asked for at once.
        query.setHint(HibernateHints.HINT_FETCH_SIZE, MOST + 1);
        for (int i = 0; i < statement.values().size(); i++) {
            query.setParameter(i + 1, statement.values().get(i));
        }
        return query.getResultList();
    }
}
