package org.backchannel.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backchannel.record.CitationDraft;
import org.backchannel.record.DateDraft;
import org.backchannel.record.Slugs;
import org.backchannel.source.SourceDraft;
import org.backchannel.source.SourceKind;

/** The sources of a portion, the latest first. */
final class Library {
    private final List<Writing> writings = new ArrayList<>();

    /** @param portion whose sources these are: it tells their slugs from those of others */
    Library(long portion, int size, Cast cast, Chance chance) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            days.add(Dates.day(chance));
        }
        days.sort(Comparator.reverseOrder());
        for (int i = 0; i < size; i++) {
            writings.add(writing(portion + 1, i + 1, days.get(i), cast, chance));
        }
    }

    private Writing writing(long portion, int number, LocalDate day, Cast cast, Chance chance) {
        SourceKind kind = chance.weighted(List.of(SourceKind.values()), 60, 12, 14, 6, 8);
        Cast.Member publisher = cast.aNewsroom(chance);
        String title = chance.of(List.of("Report", "Readout", "Chronicle", "Digest")) + " " + portion + "." + number
                + ": " + chance.of(Words.SUBJECTS);
        String slug = "source-" + portion + "-" + number;
        return new Writing(
                new SourceDraft(
                        slug,
                        title,
                        kind,
                        "https://" + Slugs.from(publisher.name()) + ".example/" + slug,
                        chance.percent(90) ? publisher.slug() : null,
                        chance.percent(50) ? Words.person(chance) : null,
                        chance.percent(90) ? new DateDraft(day.toString(), null) : Dates.known(day, chance),
                        Dates.TODAY,
                        "en",
                        null,
                        number > 1 && chance.percent(15)
                                ? writings.get(chance.below(number - 1)).slug()
                                : null),
                day,
                chance.percent(80));
    }

    /** One of them, a later one the likelier, the higher {@code lean} is; 1 is for all alike. */
    Writing any(double lean, Chance chance) {
        return writings.get((int) (writings.size() * Math.pow(chance.share(), lean)));
    }

    /** Evidence in one source and, in so many cases of a hundred, in another besides. */
    List<CitationDraft> evidence(Writing source, String passage, double twice, Chance chance) {
        CitationDraft first = source.citing(passage);
        if (!chance.percent(twice)) {
            return List.of(first);
        }
        Writing other = any(1, chance);
        return other == source ? List.of(first) : List.of(first, other.citing(passage));
    }

    List<Writing> writings() {
        return writings;
    }
}
