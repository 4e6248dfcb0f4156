package org.backchannel.actor;

import java.util.List;
import org.backchannel.record.CitationDraft;
import org.backchannel.record.Confirmation;
import org.backchannel.record.DateDraft;
import org.backchannel.record.Draft;
import org.backchannel.record.EntryKind;
import org.backchannel.record.FactDraft;

/** An office as an editor writes it. */
public record OfficeDraft(
        String slug,
        String title,
        String holder,
        String body,
        DateDraft since,
        DateDraft until,
        Confirmation confirmation,
        List<CitationDraft> citations)
        implements Draft, FactDraft {
    @Override
    public EntryKind entryKind() {
        return EntryKind.OFFICE;
    }
}
