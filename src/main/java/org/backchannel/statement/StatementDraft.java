package org.backchannel.statement;

import java.util.List;
import org.backchannel.record.CitationDraft;
import org.backchannel.record.Confirmation;
import org.backchannel.record.DateDraft;
import org.backchannel.record.Draft;
import org.backchannel.record.EntryKind;
import org.backchannel.record.FactDraft;

/** A statement as an editor writes it. */
public record StatementDraft(
        String slug,
        String speaker,
        Attributed attribution,
        String text,
        Wording wording,
        DateDraft date,
        Medium medium,
        String language,
        Confirmation confirmation,
        String meeting,
        List<Bearing> mentions,
        List<CitationDraft> citations)
        implements Draft, FactDraft {
    /** Who the source says is speaking. */
    public record Attributed(AttributionKind kind, String description, String affiliation) {}

    /** A mention: of exactly one of an actor, a meeting and a policy. */
    public record Bearing(String actor, String meeting, String policy, Integer tone, String note) {}

    @Override
    public EntryKind entryKind() {
        return EntryKind.STATEMENT;
    }
}
