package org.backchannel.date;

import java.time.LocalDate;

/**
 * A date in the Extended Date/Time Format (ISO 8601-2:2019, in the profile of the <a
 * href="https://www.loc.gov/standards/datetime/">Library of Congress, 4 February 2019</a>): the text, and the days it
 * can mean.
 *
 * <p>Read are level 0 and level 1 whole and, of level 2, sets ({@code [..2025-05-14]}, {@code {2024,2025}}), qualifiers
 * of a single part ({@code 2025-05~-14}, {@code 2025-?05-14}) and unspecified digits anywhere ({@code 2025-05-1X}).
 * Refused are years with an exponent ({@code Y-17E7}), significant digits ({@code 1950S2}) and the parts of a year from
 * 25 to 41 (hemispheric seasons, quarters, halves): whoever needs them can write the years or months instead, and is
 * told how.
 *
 * <p>Where the format leaves a choice:
 *
 * <ul>
 *   <li>A season does not say its hemisphere. It is read as the whole months it has in the north, where most of the
 *       sources are written: 21 March to May, 22 June to August, 23 September to November, 24 December to the end of
 *       the next February. Whoever means the south writes the months, {@code 2025-09/2025-11}.
 *   <li>Seasons may be qualified and may be ends of intervals and members of sets, as months may. The profile shows no
 *       such example and forbids none.
 *   <li>Qualifiers do not widen the days: {@code 2025-05~} is as long as {@code 2025-05}. How far "about" reaches,
 *       nobody has said. Whichever part they stand at, the whole date counts as {@link #uncertain} or {@link
 *       #approximate}.
 *   <li>A date with a time is the day as written, in its own offset; it is not moved to UTC.
 *   <li>Times of day may have minutes only or fractions of a second, but not hour 24, which ISO 8601-1:2019 dropped. As
 *       in the profile they are no ends of intervals and no members of sets.
 *   <li>{@code -0000} is no year, so {@code -000X} ends with -0001.
 *   <li>An interval is refused as reversed only if no reading of its ends is in order; {@code 2025-12/2025} is read.
 * </ul>
 *
 * <p>Equal are those with the same text, not those with the same days.
 */
public final class Edtf {
    private final String text;
    private final Reading reading;

    private Edtf(String text, Reading reading) {
        this.text = text;
        this.reading = reading;
    }

    /**
     * Reads a date of at most 100 characters, without spaces around it.
     *
     * @throws EdtfException if the text is null or anything but such a date; nothing else is ever thrown
     */
    public static Edtf parse(String text) {
        return new Edtf(text, EdtfParser.read(text));
    }

    /** The date exactly as it was read. */
    public String text() {
        return text;
    }

    /** The first day it can mean, or null unless {@link #startBound} is KNOWN. */
    public LocalDate earliest() {
        return reading.earliest();
    }

    /**
     * The last day it can mean, included, or null unless {@link #endBound} is KNOWN. Never before {@link #earliest}.
     */
    public LocalDate latest() {
        return reading.latest();
    }

    public DateBound startBound() {
        return reading.startBound();
    }

    public DateBound endBound() {
        return reading.endBound();
    }

    public DatePrecision precision() {
        return reading.precision();
    }

    /** Whether the source, or the date as a whole or in part, is doubted: {@code ?} or {@code %}. */
    public boolean uncertain() {
        return reading.uncertain();
    }

    /** Whether it is an estimate, as a whole or in part: {@code ~} or {@code %}. */
    public boolean approximate() {
        return reading.approximate();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf edtf && edtf.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
