package org.backchannel.meeting;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.record.CitationDraft;
import org.backchannel.record.Confirmation;
import org.backchannel.record.DateDraft;
import org.backchannel.record.Draft;
import org.backchannel.record.EntryKind;
import org.backchannel.record.FactDraft;

/** A meeting as an editor writes it, with its participants. */
public record MeetingDraft(
        String slug,
        String title,
        String summary,
        DateDraft date,
        Where place,
        MeetingFormat format,
        Disclosure disclosure,
        Confirmation confirmation,
        String partOf,
        String precededBy,
        List<String> about,
        List<Participant> participants,
        List<CitationDraft> citations)
        implements Draft, FactDraft {
    /** A place; {@code country} is a state's slug. */
    public record Where(String name, String country) {}

    /** One participant; absent {@code named} means named. */
    public record Participant(
            String actor,
            String description,
            Boolean named,
            Integer headcount,
            ParticipationRole role,
            String rank,
            String onBehalfOf,
            String inCapacityOf,
            Confirmation attendance,
            List<CitationDraft> citations)
            implements FactDraft {}

    @Override
    public EntryKind entryKind() {
        return EntryKind.MEETING;
    }

    @Override
    public List<Predecessor> predecessors() {
        List<Predecessor> earlier = new ArrayList<>();
        if (partOf != null) {
            earlier.add(new Predecessor("partOf", partOf));
        }
        if (precededBy != null) {
            earlier.add(new Predecessor("precededBy", precededBy));
        }
        return earlier;
    }
}
