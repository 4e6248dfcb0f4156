package org.backchannel.source;

import org.backchannel.paging.Condition;
import org.backchannel.record.Entries;
import org.backchannel.record.EntryKind;
import org.backchannel.refusal.Refusal;

/** Conditions on the evidence behind a fact, for the filters of every kind of fact. */
public final class EvidenceConditions {
    private EvidenceConditions() {}

    /** Whether the fact under {@code alias} cites that source, or one that repeats it. */
    public static Condition citing(String alias, String source, Entries entries, String field) {
        if (source == null) {
            return Condition.ALWAYS;
        }
        Long key = entries.require(EntryKind.SOURCE, source, field);
        return Condition.of(
                "exists (select 1 from Citation c where c.factKey = " + alias
                        + ".entryId and c.cited.entryId in"
                        + " (select s.entryId from SourceDocument s where s.entryId = ? or s.origin.entryId = ?))",
                key,
                key);
    }

    /** Whether the number of independent sources of the fact under {@code alias} lies in {@code range}. */
    public static Condition independentSources(String alias, CountRange range, String field) {
        if (range == null) {
            return Condition.ALWAYS;
        }
        if (range.atLeast != null && range.atMost != null && range.atLeast > range.atMost) {
            throw Refusal.invalid(field, "'atLeast' is above 'atMost'; swap them");
        }
        String count = "(select count(distinct c.cited.origin.entryId) from Citation c where c.factKey = " + alias
                + ".entryId)";
        Condition least =
                range.atLeast == null ? Condition.ALWAYS : Condition.of(count + " >= ?", (long) range.atLeast);
        return range.atMost == null ? least : least.and(Condition.of(count + " <= ?", (long) range.atMost));
    }
}
