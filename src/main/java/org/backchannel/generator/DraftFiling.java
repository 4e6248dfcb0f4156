package org.backchannel.generator;

import java.util.List;
import org.backchannel.actor.ActorDraft;
import org.backchannel.actor.NameKind;
import org.backchannel.actor.OfficeDraft;
import org.backchannel.date.HistoricalDate;
import org.backchannel.digest.Sha256;
import org.backchannel.involvement.InvolvementKind;
import org.backchannel.meeting.MeetingDraft;
import org.backchannel.policy.PolicyDraft;
import org.backchannel.record.DateDraft;
import org.backchannel.record.Draft;
import org.backchannel.record.EntryKind;
import org.backchannel.record.Slugs;
import org.backchannel.source.SourceDraft;
import org.backchannel.statement.StatementDraft;

/** Makes of drafts the rows that the registers would write; that they are the same is held by a test. */
final class DraftFiling {
    private final Filed filed;
    private final Rows rows;
    private final Cast cast;

    private DraftFiling(Filed filed) {
        this.filed = filed;
        this.rows = filed.rows;
        this.cast = filed.cast;
    }

    /** Files a whole portion. */
    static void file(Portion portion, Filed filed) {
        DraftFiling filing = new DraftFiling(filed);
        for (Writing source : portion.sources()) {
            filed.expect(source);
            filing.source(source.finished());
        }
        portion.facts().forEach(filing::fact);
    }

    private void fact(Draft draft) {
        if (draft instanceof ActorDraft actor) {
            actor(actor);
        } else if (draft instanceof OfficeDraft office) {
            office(office);
        } else if (draft instanceof PolicyDraft policy) {
            policy(policy);
        } else if (draft instanceof MeetingDraft meeting) {
            new MeetingFiling(filed).file(meeting);
        } else if (draft instanceof StatementDraft statement) {
            new StatementFiling(filed).file(statement);
        } else {
            throw new IllegalStateException("no rows are known of " + draft);
        }
    }

    private void source(SourceDraft draft) {
        Filed.Identity of = filed.record(draft);
        HistoricalDate published = DateDraft.read(draft.publishedOn(), "publishedOn");
        rows.add(
                "source",
                of.id(),
                of.slug(),
                of.globalId(),
                1,
                of.recordedAt(),
                draft.title(),
                draft.kind(),
                draft.url(),
                filed.actor(draft.publisher()),
                draft.author(),
                published.getEdtf(),
                published.getText(),
                published.firstDay(),
                published.lastDay(),
                draft.accessedOn(),
                draft.language(),
                draft.text(),
                draft.text() == null ? null : Sha256.of(draft.text()),
                filed.key(draft.originSource()),
                filed.origin(draft, of.id()));
    }

    private void actor(ActorDraft draft) {
        Cast.Member member = cast.of(draft.slug());
        Filed.Identity of = filed.record(draft, filed.actor(member));
        rows.add(
                "actor",
                of.id(),
                of.slug(),
                of.globalId(),
                1,
                of.recordedAt(),
                0,
                draft.kind(),
                draft.name(),
                draft.description(),
                filed.actor(member.whole()),
                draft.lowerNames());
        rows.add("actor_name", of.id(), 0, draft.name(), NameKind.PRIMARY, null, null);
        for (int i = 0; i < draft.names().size(); i++) {
            ActorDraft.Name name = draft.names().get(i);
            rows.add("actor_name", of.id(), i + 1, name.text(), name.kind(), name.language(), name.script());
        }
        List<Cast.Member> wholes = member.wholes();
        for (int depth = 0; depth < wholes.size(); depth++) {
            rows.add("actor_part", filed.actor(wholes.get(depth)), of.id(), depth);
        }
    }

    private void office(OfficeDraft draft) {
        Cast.Post post = cast.post(draft.slug());
        Filed.Identity of = filed.record(draft, filed.office(post));
        HistoricalDate since = post.tenure().getSince();
        HistoricalDate until = post.tenure().getUntil();
        rows.add(
                "office",
                of.id(),
                of.slug(),
                of.globalId(),
                1,
                of.recordedAt(),
                0,
                draft.title(),
                filed.actor(draft.holder()),
                filed.actor(draft.body()),
                since == null ? null : since.getEdtf(),
                since == null ? null : since.getText(),
                until == null ? null : until.getEdtf(),
                until == null ? null : until.getText(),
                post.tenure().possibleFrom(),
                post.tenure().certainFrom(),
                post.tenure().certainUntil(),
                post.tenure().possibleUntil(),
                draft.confirmation(),
                of.recordedAt());
    }

    private void policy(PolicyDraft draft) {
        Filed.Identity of = filed.record(draft);
        rows.add(
                "policy",
                of.id(),
                of.slug(),
                of.globalId(),
                1,
                of.recordedAt(),
                0,
                draft.title(),
                draft.summary(),
                draft.kind(),
                filed.actor(draft.holder()),
                draft.steps().get(draft.steps().size() - 1).status(),
                draft.confirmation(),
                of.recordedAt());
        Involved involved = new Involved(filed, of.id(), null);
        involved.named(InvolvementKind.HOLDER, cast.of(draft.holder()));
        for (int i = 0; i < draft.targets().size(); i++) {
            rows.add("policy_target", of.id(), i, filed.actor(draft.targets().get(i)));
            involved.named(InvolvementKind.TARGET, cast.of(draft.targets().get(i)));
        }
        involved.file();
        for (int i = 0; i < draft.steps().size(); i++) {
            step(of, i, draft.steps().get(i));
        }
    }

    private void step(Filed.Identity policy, int position, PolicyDraft.Step step) {
        HistoricalDate date = DateDraft.read(step.date(), "date");
        Filed.Identity of =
                filed.part(policy, EntryKind.POLICY_STEP, Slugs.from(step.status() + " " + date.getEdtf()), step);
        rows.add(
                "policy_step",
                of.id(),
                of.slug(),
                of.globalId(),
                0,
                policy.id(),
                position,
                date.getEdtf(),
                date.getText(),
                date.firstDay(),
                date.lastDay(),
                step.status(),
                step.note());
    }
}
