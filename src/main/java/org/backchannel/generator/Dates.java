package org.backchannel.generator;

import java.time.LocalDate;
import java.util.List;
import org.backchannel.record.DateDraft;

/** Days, and how precisely a source tells them. */
final class Dates {
    /** The day before which all of it happened. */
    static final LocalDate TODAY = LocalDate.of(2025, 10, 31);

    private static final int DAYS = 28_000;
    private static final List<String> VAGUE =
            List.of("last week", "recently", "earlier this month", "some time ago", "prior");

    private Dates() {}

    /** A day of the last 76 years, the later the likelier. */
    static LocalDate day(Chance chance) {
        return TODAY.minusDays((long) (DAYS * Math.pow(chance.share(), 2)));
    }

    /** A day as known: plainly in six cases of ten, else as vaguely as reports have it. */
    static DateDraft known(LocalDate day, Chance chance) {
        String edtf = day.toString();
        String month = edtf.substring(0, 7);
        String year = edtf.substring(0, 4);
        String words = chance.of(VAGUE);
        return switch (chance.weighted(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8), 60, 11, 5, 7, 3, 4, 3, 4, 3)) {
            case 0 -> new DateDraft(edtf, null);
            case 1 -> new DateDraft(month, null);
            case 2 -> new DateDraft(month + "~", words);
            case 3 -> new DateDraft(year, null);
            case 4 -> new DateDraft(edtf + "?", null);
            case 5 -> new DateDraft(edtf + "/" + day.plusDays(1 + chance.below(4)), null);
            case 6 -> new DateDraft("[" + edtf + "," + day.plusDays(1) + "]", words);
            case 7 -> new DateDraft("[.." + month + "]", words);
            default -> new DateDraft(edtf.substring(0, 9) + "X", words);
        };
    }
}
