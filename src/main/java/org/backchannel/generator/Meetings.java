package org.backchannel.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.actor.ActorKind;
import org.backchannel.date.HistoricalDate;
import org.backchannel.meeting.Disclosure;
import org.backchannel.meeting.MeetingDraft;
import org.backchannel.meeting.MeetingFormat;
import org.backchannel.meeting.ParticipationRole;
import org.backchannel.record.CitationDraft;
import org.backchannel.record.Confirmation;
import org.backchannel.record.DateDraft;

/** Writes the meetings of a portion: who met, where, as a part of which round, and who of them goes unnamed. */
final class Meetings {
    private static final int LOOKED_BACK = 12;

    private final Affairs affairs;
    private final Chance chance;
    private final List<Held> held = new ArrayList<>();

    /** What later meetings and statements need to know of a meeting. */
    record Held(String slug, String title, Writing source, LocalDate day) {}

    Meetings(Affairs affairs) {
        this.affairs = affairs;
        this.chance = affairs.chance;
    }

    Held any() {
        return chance.of(held);
    }

    MeetingDraft next() {
        long number = affairs.first + held.size() + 1;
        Held round = chance.percent(12) ? recent() : null;
        Held before = chance.percent(10) ? recent() : null;
        Held after = round != null ? round : before;
        Writing source = after == null ? affairs.library.any(1, chance) : after.source();
        LocalDate day = source.day().minusDays(chance.below(30));
        if (after != null && day.isBefore(after.day())) {
            day = after.day();
        }
        String title = chance.of(Words.OCCASIONS) + chance.of(Words.SUBJECTS) + ", no. " + number;
        DateDraft date = Dates.known(day, chance);
        MeetingDraft.Where place = place();
        String passage = "Accounts of “" + title + "” date it " + date.edtf()
                + (place == null ? "." : " and place it in " + place.name() + ".");
        MeetingDraft meeting = new MeetingDraft(
                "meeting-" + number,
                title,
                chance.percent(35) ? Words.saying(chance) : null,
                date,
                place,
                chance.weighted(List.of(MeetingFormat.values()), 45, 15, 15, 6, 12, 7),
                chance.weighted(List.of(Disclosure.values()), 60, 22, 18),
                affairs.confirmation(),
                round == null ? null : round.slug(),
                before == null ? null : before.slug(),
                about(),
                participants(title, date, source),
                affairs.library.evidence(source, passage, 25, chance));
        held.add(new Held(meeting.slug(), title, source, day));
        return meeting;
    }

    private Held recent() {
        int known = held.size();
        return known == 0 ? null : held.get(known - 1 - chance.below(Math.min(known, LOOKED_BACK)));
    }

    private MeetingDraft.Where place() {
        if (chance.percent(14)) {
            return null;
        }
        Cast.Member country = affairs.cast.aState(chance);
        return new MeetingDraft.Where(
                Words.town(country.place(), chance.below(3)), chance.percent(90) ? country.slug() : null);
    }

    private List<String> about() {
        if (!chance.percent(20)) {
            return List.of();
        }
        String first = chance.of(affairs.policies).slug();
        String second = chance.of(affairs.policies).slug();
        return first.equals(second) || chance.percent(85) ? List.of(first) : List.of(first, second);
    }

    // Two to seven, the fewer the likelier; somebody who comes up twice is counted once.
    private List<MeetingDraft.Participant> participants(String title, DateDraft date, Writing source) {
        HistoricalDate then = DateDraft.read(date, "date");
        List<MeetingDraft.Participant> participants = new ArrayList<>();
        List<Cast.Member> sides = List.of(affairs.cast.aState(chance), affairs.cast.aState(chance));
        for (Cast.Member one : affairs.people(2 + (int) (6 * Math.pow(chance.share(), 2.2)))) {
            boolean named = one.kind() == ActorKind.PERSON || one.kind() == ActorKind.STATE || chance.percent(25);
            String words = named ? null : chance.of(Words.UNNAMED);
            String passage = "Present at “" + title + "”: " + (named ? "" : words + " of the ") + one.name() + ".";
            List<CitationDraft> citations = List.of(source.citing(passage));
            participants.add(new MeetingDraft.Participant(
                    one.slug(),
                    words,
                    named ? null : Boolean.FALSE,
                    named || !chance.percent(30) ? null : (Integer) (2 + chance.below(6)),
                    chance.weighted(List.of(ParticipationRole.values()), 15, 57, 10, 9, 9),
                    chance.percent(10)
                            ? chance.of(List.of("minister", "brigadier", "director-general", "ambassador"))
                            : null,
                    chance.percent(60) ? chance.of(sides).slug() : null,
                    capacity(one, then),
                    chance.weighted(List.of(Confirmation.values()), 55, 40, 4, 1),
                    citations));
        }
        return participants;
    }

    /** The office in which somebody took part, where the source tells it. */
    private String capacity(Cast.Member one, HistoricalDate then) {
        if (!chance.percent(35)) {
            return null;
        }
        return one.posts().stream()
                .filter(post -> post.tenure().possiblyCovers(then))
                .map(Cast.Post::slug)
                .findFirst()
                .orElse(null);
    }
}
