package org.backchannel.source;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.backchannel.record.CitationDraft;
import org.backchannel.record.Entry;
import org.backchannel.record.EntryKind;
import org.backchannel.record.Evidence;
import org.backchannel.record.RecordChanged;
import org.backchannel.record.Registration;
import org.backchannel.refusal.Refusal;

/** Writes citations, each checked against the text it quotes. */
@Singleton
class CitationRegister implements Evidence {
    @Inject
    EntityManager em;

    @Inject
    Registration registration;

    @Override
    public void cite(Entry fact, List<CitationDraft> citations, String field) {
        if (citations == null || citations.isEmpty()) {
            throw Refusal.invalid(field, "a fact needs its source; give at least one citation");
        }
        List<Citation> former = Citation.list("factKey = ?1 order by ordinal", fact.id);
        List<Citation> given = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = i < former.size() ? former.get(i) : begin(fact, i);
            try {
                fill(citation, citations.get(i));
            } catch (Refusal refusal) {
                throw refusal.within(field + "[" + i + "]");
            }
            given.add(citation);
        }
        tellIndependent(given);
        given.forEach(em::persist);
        for (Citation surplus : former.subList(Math.min(citations.size(), former.size()), former.size())) {
            remove(surplus);
        }
        em.flush(); // the fact's own row refers to its first citation
    }

    private static void tellIndependent(List<Citation> ofFact) {
        List<Integer> ordinals = Independence.ordinals(
                ofFact.stream().map(citation -> citation.cited.origin.entryId).toList());
        for (int i = 0; i < ofFact.size(); i++) {
            ofFact.get(i).independentOrdinal = ordinals.get(i);
        }
    }

    /** Tells anew which citations bring independent sources, for each fact that cites what goes back to that origin. */
    void originChanged(SourceDocument origin) {
        List<Citation> citations = Citation.list(
                "factKey in (select c.factKey from Citation c where c.cited.origin = ?1) order by factKey, ordinal",
                origin);
        citations.stream()
                .collect(Collectors.groupingBy(citation -> citation.factKey))
                .values()
                .forEach(CitationRegister::tellIndependent);
    }

    @Override
    public void withdraw(Collection<Entry> facts) {
        for (Entry fact : facts) {
            Citation.<Citation>list("factKey", fact.id).forEach(this::remove);
        }
        em.flush();
    }

    private void remove(Citation citation) {
        em.remove(citation);
        em.flush();
        registration.forget(citation.entrySlug);
    }

    private Citation begin(Entry fact, int ordinal) {
        Citation citation = new Citation();
        citation.fileUnder(registration.register(EntryKind.CITATION, fact.slug + "/evidence-" + (ordinal + 1)));
        citation.factKey = fact.id;
        citation.ordinal = (short) ordinal;
        return citation;
    }

    private void fill(Citation citation, CitationDraft draft) {
        Long key = registration.key(EntryKind.SOURCE, draft.source(), "source");
        SourceDocument source = em.find(SourceDocument.class, key);
        citation.cited = source;
        if (source.text == null) {
            citeByLocator(citation, draft);
        } else {
            citePassage(citation, draft, source);
        }
    }

    private static void citeByLocator(Citation citation, CitationDraft draft) {
        if (draft.locator() == null || draft.exact() != null) {
            throw Refusal.invalid(
                    "locator",
                    "we don't hold the text of '" + draft.source()
                            + "', so a passage of it can't be checked; say where to look instead, like 'paragraph 3'");
        }
        citation.exact = citation.prefix = citation.suffix = null;
        citation.start = citation.end = null;
        citation.locator = draft.locator();
        citation.evidence = EvidenceState.TEXT_UNAVAILABLE;
    }

    private static void citePassage(Citation citation, CitationDraft draft, SourceDocument source) {
        if (draft.exact() == null || draft.exact().isBlank() || draft.locator() != null) {
            throw Refusal.invalid(
                    "exact",
                    "we hold the text of '" + draft.source() + "', so quote the passage instead of giving a locator");
        }
        Passage passage = new Passage(draft.prefix(), draft.exact(), draft.suffix());
        checkLengths(passage);
        List<Passage.Position> positions = passage.findIn(source.text);
        if (positions.size() != 1) {
            throw Refusal.invalid("exact", refusalOf(passage, positions.size(), draft.source()));
        }
        citation.exact = passage.exact();
        citation.prefix = passage.prefix().isEmpty() ? null : passage.prefix();
        citation.suffix = passage.suffix().isEmpty() ? null : passage.suffix();
        citation.start = positions.get(0).start();
        citation.end = positions.get(0).end();
        citation.locator = null;
        citation.evidence = EvidenceState.VERIFIED;
    }

    private static void checkLengths(Passage passage) {
        if (passage.length() > Passage.LONGEST) {
            throw Refusal.invalid(
                    "exact",
                    "the passage has " + passage.length() + " code points; quote at most " + Passage.LONGEST
                            + ", or cite two passages");
        }
        for (String context : List.of(passage.prefix(), passage.suffix())) {
            if (context.codePointCount(0, context.length()) > Passage.LONGEST_CONTEXT) {
                throw Refusal.invalid(
                        "prefix or suffix", "give at most " + Passage.LONGEST_CONTEXT + " code points of context");
            }
        }
    }

    private static String refusalOf(Passage passage, int matches, String source) {
        String quote = "'" + Refusal.shown(passage.exact()) + "'";
        return matches == 0
                ? quote + " has 0 matches in the text of '" + source + "'; quote it letter by letter, 1 match is needed"
                : quote + " has " + matches + " matches in the text of '" + source
                        + "'; add a prefix or suffix that tells the one meant from the others, 1 match is needed";
    }

    /**
     * A source's text may have changed under passages that were verified against it: they are searched again,
     * and what is no longer there exactly once is marked, never moved to a look-alike.
     */
    void recheck(@Observes RecordChanged change) {
        for (Long key : change.of(EntryKind.SOURCE)) {
            SourceDocument source = em.find(SourceDocument.class, key);
            for (Citation citation : Citation.<Citation>list("cited = ?1 and exact is not null", source)) {
                List<Passage.Position> positions = source.text == null
                        ? List.of()
                        : new Passage(citation.prefix, citation.exact, citation.suffix).findIn(source.text);
                citation.start = positions.size() == 1 ? positions.get(0).start() : null;
                citation.end = positions.size() == 1 ? positions.get(0).end() : null;
                citation.evidence = positions.size() == 1
                        ? EvidenceState.VERIFIED
                        : positions.isEmpty() ? EvidenceState.MISSING : EvidenceState.AMBIGUOUS;
            }
        }
        em.flush();
    }
}
