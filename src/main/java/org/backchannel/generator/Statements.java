package org.backchannel.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.actor.ActorKind;
import org.backchannel.record.DateDraft;
import org.backchannel.statement.AttributionKind;
import org.backchannel.statement.Medium;
import org.backchannel.statement.StatementDraft;
import org.backchannel.statement.Wording;

/** Writes the statements of a portion: who said what of whom, and in what tone. */
final class Statements {
    // A few sources have much of what is said.
    private static final double LEAN = 1.5;

    private final Affairs affairs;
    private final Meetings meetings;
    private final Chance chance;
    private int number;

    Statements(Affairs affairs, Meetings meetings) {
        this.affairs = affairs;
        this.meetings = meetings;
        this.chance = affairs.chance;
    }

    StatementDraft next() {
        long place = affairs.first * Affairs.STATEMENTS + ++number;
        Meetings.Held meeting = chance.percent(40) ? meetings.any() : null;
        Writing source = meeting == null ? affairs.library.any(LEAN, chance) : meeting.source();
        LocalDate day = meeting == null ? source.day().minusDays(chance.below(10)) : meeting.day();
        DateDraft date = chance.percent(80) ? new DateDraft(day.toString(), null) : Dates.known(day, chance);
        Cast.Member speaker = chance.percent(12) ? null : affairs.cast.anyone(chance);
        StatementDraft.Attributed attribution = attribution(speaker);
        String text = Words.saying(chance);
        String passage = (speaker == null ? "Words of " + attribution.description() : "Words of " + speaker.name())
                + ", no. " + place + ": “" + text + "”";
        return new StatementDraft(
                "statement-" + place,
                speaker == null ? null : speaker.slug(),
                attribution,
                text,
                chance.weighted(List.of(Wording.values()), 60, 40),
                date,
                chance.weighted(List.of(Medium.values()), 18, 22, 25, 12, 12, 5, 6),
                chance.percent(85) ? "en" : null,
                affairs.confirmation(),
                meeting == null ? null : meeting.slug(),
                mentions(meeting),
                affairs.library.evidence(source, passage, 10, chance));
    }

    private StatementDraft.Attributed attribution(Cast.Member speaker) {
        if (speaker == null) {
            return new StatementDraft.Attributed(
                    AttributionKind.ANONYMOUS,
                    chance.of(Words.SPEAKERS_UNNAMED),
                    chance.percent(60) ? affairs.cast.aState(chance).slug() : null);
        }
        AttributionKind kind =
                speaker.kind() == ActorKind.PERSON ? AttributionKind.NAMED : AttributionKind.INSTITUTIONAL;
        return new StatementDraft.Attributed(kind, null, null);
    }

    // Of an actor or two; seldom of its meeting or of a policy besides.
    private List<StatementDraft.Bearing> mentions(Meetings.Held meeting) {
        List<StatementDraft.Bearing> mentions = new ArrayList<>();
        for (Cast.Member one : affairs.people(chance.percent(25) ? 2 : 1)) {
            mentions.add(new StatementDraft.Bearing(one.slug(), null, null, tone(), note()));
        }
        if (meeting != null && chance.percent(12)) {
            mentions.add(new StatementDraft.Bearing(null, meeting.slug(), null, tone(), null));
        }
        if (chance.percent(4)) {
            mentions.add(new StatementDraft.Bearing(
                    null, null, chance.of(affairs.policies).slug(), tone(), null));
        }
        return mentions;
    }

    private Integer tone() {
        return chance.percent(12) ? null : chance.weighted(List.of(-2, -1, 0, 1, 2), 15, 25, 25, 25, 10);
    }

    private String note() {
        return chance.percent(5) ? "Said in passing." : null;
    }
}
