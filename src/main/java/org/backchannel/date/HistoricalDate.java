package org.backchannel.date;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.hibernate.annotations.JdbcType;

/**
 * When something was, as known: in EDTF, in the source's own words, and as the days it can mean. It does not change
 * once made.
 *
 * <p>The record begins on {@link #BEGINNING} and ends on {@link #END}. The columns hold these where a bound is open or
 * unknown, so that a range of days can be compared without asking for nulls; readers of the API see null.
 */
@Embeddable
@Access(AccessType.FIELD)
@Type("HistoricalDate")
@Description("A date as known: in EDTF (ISO 8601-2), in the source's own words, and as the days it can mean.")
public class HistoricalDate {
    /** First day the record can hold: 1 January 4713 BC, Julian day 0 in PostgreSQL, which stores none before it. */
    public static final LocalDate BEGINNING = LocalDate.of(-4712, 1, 1);

    /** Last day the record can hold: the last with a year of four digits, which is all that EDTF without Y has. */
    public static final LocalDate END = LocalDate.of(9999, 12, 31);

    /**
     * Enough for a clause; more belongs into the quotation of a citation. Counted in UTF-16 units, never less than
     * characters.
     */
    static final int MAXIMUM_WORDS_LENGTH = 255;

    @Column(nullable = false, length = EdtfParser.MAXIMUM_LENGTH)
    private String edtf;

    @Column(length = MAXIMUM_WORDS_LENGTH)
    private String text;

    @Column(nullable = false)
    @JdbcType(DayJdbcType.class)
    private LocalDate earliest;

    @Column(nullable = false)
    @JdbcType(DayJdbcType.class)
    private LocalDate latest;

    @Transient
    private Edtf reading;

    /** For Hibernate only. */
    protected HistoricalDate() {}

    private HistoricalDate(Edtf reading, String text) {
        this.reading = reading;
        this.edtf = reading.text();
        this.text = text;
        this.earliest = Objects.requireNonNullElse(reading.earliest(), BEGINNING);
        this.latest = Objects.requireNonNullElse(reading.latest(), END);
    }

    /**
     * A date from its EDTF and, if they are known, the source's own words for it.
     *
     * @throws EdtfException if the EDTF cannot be read, or can mean days before {@link #BEGINNING} or after {@link
     *     #END}, or if the words are longer than 255 characters
     */
    public static HistoricalDate of(String edtf, String text) {
        HistoricalDate date = new HistoricalDate(Edtf.parse(edtf), text);
        if (date.earliest.isBefore(BEGINNING) || date.latest.isAfter(END)) {
            throw new EdtfException("The date '%s' can mean days outside the record, which runs from %s to %s."
                    .formatted(edtf, BEGINNING, END));
        }
        if (text != null && text.length() > MAXIMUM_WORDS_LENGTH) {
            throw new EdtfException("The source's words for the date '%s' have at most %d characters; these have %d."
                    .formatted(edtf, MAXIMUM_WORDS_LENGTH, text.length()));
        }
        return date;
    }

    /** Whether there is a day that both can mean. An open or unknown bound reaches to the end of the record. */
    public boolean possiblyOverlaps(HistoricalDate other) {
        return !earliest.isAfter(other.latest) && !latest.isBefore(other.earliest);
    }

    /** Whether every day it can mean is in the range, both ends included; null does not limit that end. */
    public boolean definitelyWithin(LocalDate from, LocalDate to) {
        return (from == null || !earliest.isBefore(from)) && (to == null || !latest.isAfter(to));
    }

    @NonNull
    @Description(
            "The date in EDTF (ISO 8601-2, Library of Congress profile), as in `2025-05-14`, `2025-05~` (approximate),"
                    + " `2025-05-1X`, `2025-05-14/..` or `[2025-05-13,2025-05-14]`.")
    public String getEdtf() {
        return edtf;
    }

    @Description("The source's own words, like 'last week'; null when it gave the date plainly.")
    public String getText() {
        return text;
    }

    @Description("First day it can mean; null when open or unknown, see `startBound`."
            + " `approximate` and `uncertain` do not widen it.")
    public LocalDate getEarliest() {
        return getStartBound() == DateBound.KNOWN ? earliest : null;
    }

    @Description("Last day it can mean, included; null when open or unknown, see `endBound`."
            + " `approximate` and `uncertain` do not widen it.")
    public LocalDate getLatest() {
        return getEndBound() == DateBound.KNOWN ? latest : null;
    }

    @NonNull
    @Description("How precisely the date is known, to choose a label by.")
    public DatePrecision getPrecision() {
        return reading().precision();
    }

    @Description("Whether the date, or a part of it, is doubted (`?` or `%` in EDTF).")
    public boolean isUncertain() {
        return reading().uncertain();
    }

    @Description("Whether the date, or a part of it, is an estimate (`~` or `%` in EDTF).")
    public boolean isApproximate() {
        return reading().approximate();
    }

    @NonNull
    @Description("Whether `earliest` is given, and if not, why.")
    public DateBound getStartBound() {
        return reading().startBound();
    }

    @NonNull
    @Description("Whether `latest` is given, and if not, why.")
    public DateBound getEndBound() {
        return reading().endBound();
    }

    /** First day it can mean, {@link #BEGINNING} when open or unknown. */
    public LocalDate firstDay() {
        return earliest;
    }

    /** Last day it can mean, {@link #END} when open or unknown. */
    public LocalDate lastDay() {
        return latest;
    }

    // The notation is what is stored; the rest is read from it again after loading.
    private Edtf reading() {
        if (reading == null) {
            reading = Edtf.parse(edtf);
        }
        return reading;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HistoricalDate date && date.edtf.equals(edtf) && Objects.equals(date.text, text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(edtf, text);
    }

    @Override
    public String toString() {
        return text == null ? edtf : "%s (%s)".formatted(edtf, text);
    }
}
