package org.backchannel.statement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.backchannel.actor.Actor;
import org.backchannel.actor.ActorKind;
import org.backchannel.meeting.Meeting;
import org.backchannel.record.DateDraft;
import org.backchannel.record.Dependency;
import org.backchannel.record.EntryKind;
import org.backchannel.record.Filing;
import org.backchannel.record.Register;
import org.backchannel.refusal.Refusal;

/** Writes statements with what they mention. */
@Singleton
class StatementRegister implements Register<StatementDraft> {
    private static final int STRONGEST_TONE = 2;

    @Inject
    EntityManager em;

    @Override
    public EntryKind kind() {
        return EntryKind.STATEMENT;
    }

    @Override
    public void write(StatementDraft draft, Filing filing) {
        Statement statement = filing.isFirst() ? new Statement() : em.find(Statement.class, filing.entry().id);
        filing.stamp(statement);
        Long speaker = filing.key(EntryKind.ACTOR, draft.speaker(), "speaker");
        statement.saidBy = speaker == null ? null : em.find(Actor.class, speaker);
        checkAttribution(draft, statement.saidBy);
        statement.attribution = new Attribution(
                draft.attribution().kind(),
                draft.attribution().description(),
                filing.reference(
                        Actor.class, EntryKind.ACTOR, draft.attribution().affiliation(), "attribution.affiliation"));
        statement.text = draft.text();
        statement.wording = draft.wording();
        statement.date = DateDraft.require(draft.date(), "date");
        statement.medium = draft.medium();
        statement.language = draft.language();
        statement.confirmationSince =
                filing.since(statement.confirmation, draft.confirmation(), statement.confirmationSince);
        statement.confirmation = draft.confirmation();
        statement.aboutMeeting = filing.reference(Meeting.class, EntryKind.MEETING, draft.meeting(), "meeting");
        writeMentions(draft, statement, filing);
        if (filing.isFirst()) {
            em.persist(statement);
        }
    }

    @Override
    public List<Dependency> dependencies() {
        return List.of(new Dependency(
                EntryKind.ACTOR,
                "kind",
                "a person speaks as NAMED, a state or body as INSTITUTIONAL",
                "select s.saidBy.entryId, min(s.entrySlug) from Statement s"
                        + " where among(:revised, s.saidBy.entryId)"
                        + " and (s.attribution.kind = NAMED and s.saidBy.kind <> PERSON"
                        + " or s.attribution.kind <> NAMED and s.saidBy.kind = PERSON)"
                        + " group by s.saidBy.entryId"));
    }

    // An unnamed speaker is never given a name here, and a named one never loses it.
    private static void checkAttribution(StatementDraft draft, Actor speaker) {
        AttributionKind kind = draft.attribution().kind();
        String description = draft.attribution().description();
        if (kind == AttributionKind.ANONYMOUS && speaker != null) {
            throw Refusal.invalid(
                    "speaker", "the attribution is ANONYMOUS, so there is no speaker to name; leave it out");
        }
        if (kind == AttributionKind.ANONYMOUS && (description == null || description.isBlank())) {
            throw Refusal.invalid(
                    "attribution.description", "give the source's own words for the speaker it doesn't name");
        }
        if (kind != AttributionKind.ANONYMOUS && speaker == null) {
            throw Refusal.invalid(
                    "speaker", "the attribution is " + kind + ", so say who speaks, or make it ANONYMOUS");
        }
        if (speaker != null && (kind == AttributionKind.NAMED) != (speaker.kind == ActorKind.PERSON)) {
            throw Refusal.invalid(
                    "attribution.kind",
                    "write NAMED for a person and INSTITUTIONAL for a state or body; the speaker is a "
                            + speaker.kind.name().toLowerCase(Locale.ROOT));
        }
    }

    private static void writeMentions(StatementDraft draft, Statement statement, Filing filing) {
        filing.empty(statement.bearings);
        Set<Long> targets = new HashSet<>();
        List<StatementDraft.Bearing> mentions = draft.mentions() == null ? List.of() : draft.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            String field = "mentions[" + i + "]";
            Mention mention = mention(mentions.get(i), filing, field);
            if (!targets.add(mention.targetKey)) {
                throw Refusal.invalid(field, "this statement already mentions it; one mention carries the tone");
            }
            statement.bearings.add(mention);
        }
    }

    private static Mention mention(StatementDraft.Bearing from, Filing filing, String field) {
        if (Stream.of(from.actor(), from.meeting(), from.policy())
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw Refusal.invalid(
                    field, "a mention is of one actor, one meeting or one policy; give exactly one of the three");
        }
        if (from.tone() != null && Math.abs(from.tone()) > STRONGEST_TONE) {
            throw Refusal.invalid(
                    field + ".tone", from.tone() + " is no tone; code -2 (hostile) to 2 (warm), or leave it out");
        }
        EntryKind kind =
                from.actor() != null ? EntryKind.ACTOR : from.meeting() != null ? EntryKind.MEETING : EntryKind.POLICY;
        String slug = Stream.of(from.actor(), from.meeting(), from.policy())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return new Mention(filing.key(kind, slug, field + "." + kind.word()), kind, from.tone(), from.note());
    }
}
