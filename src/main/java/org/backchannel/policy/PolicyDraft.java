package org.backchannel.policy;

import java.util.List;
import org.backchannel.record.CitationDraft;
import org.backchannel.record.Confirmation;
import org.backchannel.record.DateDraft;
import org.backchannel.record.Draft;
import org.backchannel.record.EntryKind;
import org.backchannel.record.FactDraft;

/** A policy as an editor writes it, its steps from the oldest to the latest. */
public record PolicyDraft(
        String slug,
        String title,
        String summary,
        PolicyKind kind,
        String holder,
        List<String> targets,
        Confirmation confirmation,
        List<Step> steps,
        List<CitationDraft> citations)
        implements Draft, FactDraft {
    /** One step. */
    public record Step(DateDraft date, PolicyStatus status, String note, List<CitationDraft> citations)
            implements FactDraft {}

    @Override
    public EntryKind entryKind() {
        return EntryKind.POLICY;
    }
}
