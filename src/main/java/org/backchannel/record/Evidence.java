package org.backchannel.record;

import java.util.Collection;
import java.util.List;

/** Keeps the citations behind facts. Part of the one door: nothing else writes them. */
public interface Evidence {
    /**
     * Makes {@code citations} the evidence of {@code fact}, each checked against the text of its source.
     *
     * @param field path of the citations in what the caller sent, for refusals
     * @throws org.backchannel.refusal.Refusal when there is none, or a passage isn't found exactly once
     */
    void cite(Entry fact, List<CitationDraft> citations, String field);

    /** Removes the evidence of facts that are no longer part of their record. */
    void withdraw(Collection<Entry> facts);
}
