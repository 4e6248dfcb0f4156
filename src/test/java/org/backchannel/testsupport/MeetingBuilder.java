package org.backchannel.testsupport;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.meeting.Disclosure;
import org.backchannel.meeting.MeetingDraft;
import org.backchannel.meeting.MeetingFormat;
import org.backchannel.record.CitationDraft;
import org.backchannel.record.Confirmation;
import org.backchannel.record.Draft;

/** Builds a meeting. */
public final class MeetingBuilder implements Drafts.Builder {
    private final String slug;
    private final List<MeetingDraft.Participant> participants = new ArrayList<>();
    private String title;
    private String summary;
    private String date = "2025-05-14";
    private MeetingDraft.Where place;
    private MeetingFormat format = MeetingFormat.IN_PERSON;
    private Disclosure disclosure = Disclosure.UNKNOWN;
    private Confirmation confirmation = Confirmation.REPORTED;
    private String partOf;
    private String precededBy;
    private List<String> about = List.of();
    private List<CitationDraft> citations = Drafts.evidence();

    MeetingBuilder(String slug) {
        this.slug = slug;
        this.title = slug;
    }

    public MeetingBuilder titled(String title) {
        this.title = title;
        return this;
    }

    public MeetingBuilder summary(String summary) {
        this.summary = summary;
        return this;
    }

    public MeetingBuilder on(String edtf) {
        this.date = edtf;
        return this;
    }

    public MeetingBuilder in(String place, String country) {
        this.place = new MeetingDraft.Where(place, country);
        return this;
    }

    public MeetingBuilder format(MeetingFormat format) {
        this.format = format;
        return this;
    }

    public MeetingBuilder disclosure(Disclosure disclosure) {
        this.disclosure = disclosure;
        return this;
    }

    public MeetingBuilder confirmation(Confirmation confirmation) {
        this.confirmation = confirmation;
        return this;
    }

    public MeetingBuilder partOf(String round) {
        this.partOf = round;
        return this;
    }

    public MeetingBuilder precededBy(String meeting) {
        this.precededBy = meeting;
        return this;
    }

    public MeetingBuilder about(String... policies) {
        this.about = List.of(policies);
        return this;
    }

    public MeetingBuilder with(String... actors) {
        for (String actor : actors) {
            with(Drafts.aParticipant(actor));
        }
        return this;
    }

    public MeetingBuilder with(ParticipantBuilder participant) {
        participants.add(participant.participant());
        return this;
    }

    public MeetingBuilder citing(CitationDraft... citations) {
        this.citations = List.of(citations);
        return this;
    }

    @Override
    public Draft draft() {
        return new MeetingDraft(
                slug,
                title,
                summary,
                Drafts.date(date),
                place,
                format,
                disclosure,
                confirmation,
                partOf,
                precededBy,
                about,
                List.copyOf(participants),
                citations);
    }
}
