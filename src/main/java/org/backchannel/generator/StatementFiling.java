package org.backchannel.generator;

import org.backchannel.date.HistoricalDate;
import org.backchannel.involvement.InvolvementKind;
import org.backchannel.record.DateDraft;
import org.backchannel.record.EntryKind;
import org.backchannel.statement.StatementDraft;

/** Makes of a statement's draft its rows, those of its mentions, and whom it bears on. */
record StatementFiling(Filed filed) {
    void file(StatementDraft draft) {
        Filed.Identity of = filed.record(draft);
        HistoricalDate date = DateDraft.read(draft.date(), "date");
        Cast.Member speaker = filed.cast.of(draft.speaker());
        Cast.Member affiliation = filed.cast.of(draft.attribution().affiliation());
        filed.rows.add(
                "statement",
                of.id(),
                of.slug(),
                of.globalId(),
                1,
                of.recordedAt(),
                0,
                filed.actor(speaker),
                draft.attribution().kind(),
                draft.attribution().description(),
                filed.actor(affiliation),
                draft.text(),
                draft.wording(),
                date.getEdtf(),
                date.getText(),
                date.firstDay(),
                date.lastDay(),
                draft.medium(),
                draft.language(),
                draft.confirmation(),
                filed.key(draft.meeting()),
                of.recordedAt());
        Involved involved = new Involved(filed, of.id(), date);
        if (speaker != null) {
            involved.withOffices(InvolvementKind.SPEAKER, speaker);
        }
        if (affiliation != null) {
            involved.named(InvolvementKind.SPEAKER, affiliation);
        }
        for (int i = 0; i < draft.mentions().size(); i++) {
            mention(of, i, draft.mentions().get(i), involved);
        }
        involved.file();
    }

    private void mention(Filed.Identity of, int position, StatementDraft.Bearing mention, Involved involved) {
        EntryKind kind = mention.actor() != null
                ? EntryKind.ACTOR
                : mention.meeting() != null ? EntryKind.MEETING : EntryKind.POLICY;
        Long target = kind == EntryKind.ACTOR
                ? filed.actor(mention.actor())
                : filed.key(kind == EntryKind.MEETING ? mention.meeting() : mention.policy());
        filed.rows.add("mention", of.id(), position, target, kind, mention.tone(), mention.note());
        if (kind == EntryKind.ACTOR) {
            involved.named(InvolvementKind.MENTIONED, filed.cast.of(mention.actor()));
        }
    }
}
