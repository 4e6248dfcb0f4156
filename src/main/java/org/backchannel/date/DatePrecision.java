package org.backchannel.date;

import org.eclipse.microprofile.graphql.Description;

/**
 * How precisely a date is known: the finest of these units that surely holds the whole of it.
 *
 * <p>Unspecified digits count as not known: {@code 2025-05-XX} and {@code 2025-05-1X} are known to the MONTH, {@code
 * 2025-XX-14} to the YEAR, {@code 156X-12-25} to the DECADE. There is nothing coarser than CENTURY, so {@code 1XXX} and
 * {@code 15X6} are CENTURY too. Qualifiers ({@code ? ~ %}) do not change it.
 */
@Description("How precisely a date is known: the finest of these units that surely holds the whole date."
        + " To place it in time, use `earliest` and `latest`; this is for labels.")
public enum DatePrecision {
    @Description("A day with a time of day, as in `2025-05-14T16:30Z`. `earliest` and `latest` are the day as written.")
    TIME,

    @Description("One day, as in `2025-05-14`.")
    DAY,

    @Description("One month, or a day in it that is not fully known, as in `2025-05`, `2025-05-XX` and `2025-05-1X`.")
    MONTH,

    @Description(
            "A season, by whole months of the northern hemisphere: `2025-21` spring, March to May; `-22` summer, June"
                    + " to August; `-23` autumn, September to November; `-24` winter, December to the next February.")
    SEASON,

    @Description("One year, or a month or day in it that is not fully known, as in `2025`, `2025-XX` and `2025-XX-XX`.")
    YEAR,

    @Description("Ten years that share three digits, or a day in them, as in `201X` and `156X-12-25`.")
    DECADE,

    @Description("A hundred years that share two digits, as in `20XX`, or anything vaguer, as in `1XXX`.")
    CENTURY,

    @Description(
            "A stretch of time with a start and an end, either of which may be open or unknown, as in `2025-05-14/..`.")
    INTERVAL,

    @Description("Several dates: one of them, as in `[2025-05-13,2025-05-14]`, or all of them, as in `{2024,2025}`.")
    SET
}
