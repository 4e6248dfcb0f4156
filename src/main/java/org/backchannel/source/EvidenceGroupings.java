package org.backchannel.source;

import org.backchannel.paging.Grouping;

/** Facts told into groups by the evidence behind them, as {@link EvidenceConditions#citing} finds them. */
public final class EvidenceGroupings {
    private EvidenceGroupings() {}

    /** Facts by each source that they cite, or that a source they cite repeats at any remove. */
    public static Grouping bySource(String alias) {
        return Grouping.byRecord(
                citations(alias) + " join Repetition known on known.repeaterKey = evidence.cited.entryId",
                "known.repeatedKey",
                SourceDocument.class);
    }

    /** Facts by each independent source: the origin of what they cite. */
    public static Grouping byOrigin(String alias) {
        return Grouping.byRecord(
                citations(alias) + " join evidence.cited cited", "cited.origin.entryId", SourceDocument.class);
    }

    private static String citations(String alias) {
        return " join Citation evidence on evidence.factKey = " + alias + ".entryId";
    }
}
