package org.backchannel.generator;

import org.backchannel.date.HistoricalDate;
import org.backchannel.involvement.InvolvementKind;
import org.backchannel.meeting.MeetingDraft;
import org.backchannel.record.Confirmation;
import org.backchannel.record.DateDraft;
import org.backchannel.record.EntryKind;

/** Makes of a meeting's draft its rows, those of its participants, and whom it bears on. */
record MeetingFiling(Filed filed) {
    void file(MeetingDraft draft) {
        Filed.Identity of = filed.record(draft);
        HistoricalDate date = DateDraft.read(draft.date(), "date");
        filed.rows.add(
                "meeting",
                of.id(),
                of.slug(),
                of.globalId(),
                1,
                of.recordedAt(),
                0,
                draft.title(),
                draft.summary(),
                date.getEdtf(),
                date.getText(),
                date.firstDay(),
                date.lastDay(),
                draft.place() == null ? null : draft.place().name(),
                draft.place() == null ? null : filed.actor(draft.place().country()),
                draft.format(),
                draft.disclosure(),
                draft.confirmation(),
                filed.key(draft.partOf()),
                filed.key(draft.precededBy()),
                of.recordedAt());
        for (int i = 0; i < draft.about().size(); i++) {
            filed.rows.add("meeting_policy", of.id(), i, filed.key(draft.about().get(i)));
        }
        Involved involved = new Involved(filed, of.id(), date);
        for (int i = 0; i < draft.participants().size(); i++) {
            participant(of, i, draft.participants().get(i), involved);
        }
        involved.file();
    }

    private void participant(Filed.Identity meeting, int position, MeetingDraft.Participant from, Involved involved) {
        Filed.Identity of = filed.part(meeting, EntryKind.PARTICIPATION, from.actor(), from);
        Cast.Post capacity = filed.cast.post(from.inCapacityOf());
        filed.rows.add(
                "participation",
                of.id(),
                of.slug(),
                of.globalId(),
                0,
                meeting.id(),
                position,
                filed.actor(from.actor()),
                !Boolean.FALSE.equals(from.named()),
                from.description(),
                from.headcount(),
                from.role(),
                from.rank(),
                filed.actor(from.onBehalfOf()),
                filed.office(capacity),
                from.attendance(),
                meeting.recordedAt());
        if (from.attendance() != Confirmation.DENIED && from.attendance() != Confirmation.RETRACTED) {
            involved.withOffices(InvolvementKind.PARTICIPANT, filed.cast.of(from.actor()));
            if (capacity != null) {
                involved.through(InvolvementKind.PARTICIPANT, capacity.body());
            }
        }
    }
}
