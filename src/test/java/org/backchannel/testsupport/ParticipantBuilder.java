package org.backchannel.testsupport;

import java.util.List;
import org.backchannel.meeting.MeetingDraft;
import org.backchannel.meeting.ParticipationRole;
import org.backchannel.record.CitationDraft;
import org.backchannel.record.Confirmation;

/** Builds one participant of a meeting. */
public final class ParticipantBuilder {
    private final String actor;
    private String description;
    private Boolean named;
    private ParticipationRole role = ParticipationRole.DELEGATE;
    private String onBehalfOf;
    private String inCapacityOf;
    private Confirmation attendance = Confirmation.REPORTED;
    private List<CitationDraft> citations = Drafts.evidence();

    ParticipantBuilder(String actor) {
        this.actor = actor;
    }

    /** The source names nobody, and tells who was there in these words. */
    public ParticipantBuilder unnamed(String description) {
        this.named = false;
        this.description = description;
        return this;
    }

    public ParticipantBuilder role(ParticipationRole role) {
        this.role = role;
        return this;
    }

    public ParticipantBuilder onBehalfOf(String side) {
        this.onBehalfOf = side;
        return this;
    }

    public ParticipantBuilder inCapacityOf(String office) {
        this.inCapacityOf = office;
        return this;
    }

    public ParticipantBuilder attendance(Confirmation attendance) {
        this.attendance = attendance;
        return this;
    }

    public ParticipantBuilder citing(CitationDraft... citations) {
        this.citations = List.of(citations);
        return this;
    }

    MeetingDraft.Participant participant() {
        return new MeetingDraft.Participant(
                actor, description, named, null, role, null, onBehalfOf, inCapacityOf, attendance, citations);
    }
}
