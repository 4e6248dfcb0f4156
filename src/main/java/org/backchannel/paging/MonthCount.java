package org.backchannel.paging;

import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** How many items of a list were in one month, as far as their dates tell. */
@Type("MonthCount")
@Description(
        "How many items of a list were in one month, as far as their dates tell. The range from `from` to `to` finds"
                + " them in the list's filter: with `match: DEFINITELY` the certain ones, with `match: POSSIBLY` the possible ones.")
public class MonthCount {
    private final YearMonth counted;
    private final int surely;
    private final int perhaps;

    MonthCount(YearMonth counted, int surely, int perhaps) {
        this.counted = counted;
        this.surely = surely;
        this.perhaps = perhaps;
    }

    @NonNull
    @Description("The month in EDTF, as in `2025-05`.")
    public String getMonth() {
        return counted.toString();
    }

    @NonNull
    @Description("Its first day.")
    public LocalDate getFrom() {
        return counted.atDay(1);
    }

    @NonNull
    @Description("Its last day.")
    public LocalDate getTo() {
        return counted.atEndOfMonth();
    }

    @NonNull
    @Description("How many surely were in this month: every day that their date can mean is in it.")
    public Integer getCertain() {
        return surely;
    }

    @NonNull
    @Description(
            "How many may have been in this month, the certain ones included. Whatever may have been in several months"
                    + " counts in each of them, so these don't add up.")
    public Integer getPossible() {
        return perhaps;
    }
}
