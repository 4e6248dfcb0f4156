package org.backchannel.source;

import java.util.List;
import org.backchannel.paging.Condition;
import org.backchannel.record.Entries;
import org.backchannel.record.EntryKind;
import org.backchannel.refusal.Refusal;

/** Conditions on the evidence behind a fact, for the filters of every kind of fact. */
public final class EvidenceConditions {
    private EvidenceConditions() {}

    /** Whether the fact under {@code alias} cites that source, or one that repeats it, at any remove. */
    public static Condition citing(String alias, String source, Entries entries, String field) {
        if (source == null) {
            return Condition.ALWAYS;
        }
        return Condition.of(
                "exists (select 1 from Citation c where c.factKey = " + alias
                        + ".entryId and c.cited.entryId in"
                        + " (select r.repeaterKey from Repetition r where r.repeatedKey = ?))",
                entries.require(EntryKind.SOURCE, source, field));
    }

    /** Whether the number of independent sources of the fact under {@code alias} lies in {@code range}. */
    public static Condition independentSources(String alias, CountRange range, String field) {
        if (range == null) {
            return Condition.ALWAYS;
        }
        if (range.atLeast != null && range.atMost != null && range.atLeast > range.atMost) {
            throw Refusal.invalid(field, "'atLeast' is above 'atMost'; swap them");
        }
        return Condition.allOf(List.of(
                range.atLeast == null ? Condition.ALWAYS : hasIndependent(alias, range.atLeast),
                range.atMost == null ? Condition.ALWAYS : hasNoMoreThan(alias, range.atMost)));
    }

    // The one that would be the last of so many is there, or the first beyond them isn't. Every fact has one.
    private static Condition hasIndependent(String alias, int sources) {
        return sources <= 1 ? Condition.ALWAYS : Condition.of("exists" + citation(alias), sources - 1);
    }

    private static Condition hasNoMoreThan(String alias, int sources) {
        return sources < 1 ? Condition.NEVER : Condition.of("not exists" + citation(alias), sources);
    }

    private static String citation(String alias) {
        return " (select 1 from Citation c where c.independentOrdinal = ? and c.factKey = " + alias + ".entryId)";
    }
}
