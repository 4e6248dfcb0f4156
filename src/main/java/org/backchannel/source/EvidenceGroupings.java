package org.backchannel.source;

import org.backchannel.paging.Grouping;

/** Facts told into groups by the evidence behind them, as {@link EvidenceConditions#citing} finds them. */
public final class EvidenceGroupings {
    private EvidenceGroupings() {}

    /** Facts by each source that they cite, or that a source they cite repeats. */
    public static Grouping bySource(String alias) {
        // Each citation twice, since it took longer to find a source by either of two keys. And Hibernate can't tell of
        // what type the case is.
        return Grouping.byRecord(
                citations(alias) + " join (select false as repeated union all select true as repeated) named on true",
                "cast(case when named.repeated then cited.origin.entryId else cited.entryId end as long)",
                SourceDocument.class);
    }

    /** Facts by each independent source: the origin of what they cite. */
    public static Grouping byOrigin(String alias) {
        return Grouping.byRecord(citations(alias), "cited.origin.entryId", SourceDocument.class);
    }

    private static String citations(String alias) {
        return " join Citation evidence on evidence.factKey = " + alias + ".entryId join evidence.cited cited";
    }
}
