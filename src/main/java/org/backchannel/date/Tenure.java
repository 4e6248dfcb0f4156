package org.backchannel.date;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.JdbcType;

/**
 * The time someone holds an office, from the first to the last day of it, both included and both possibly vague.
 *
 * <p>Without a since, the start is not known: it may have been held on any earlier day, and surely on none. Without an
 * until, no end is recorded and the office counts as still held. Four days are derived and stored for queries:
 *
 * <pre>
 *   possibleFrom ... certainFrom ======== certainUntil ... possibleUntil
 *   since 2024-12, until 2025-05: 2024-12-01 ... 2024-12-31 ==== 2025-05-01 ... 2025-05-31
 * </pre>
 *
 * <p>If the ends are vaguer than the tenure is long, {@code certainFrom} lies after {@code certainUntil}. Then no day is
 * certain but one that is the only one on which it can have begun or ended: since 2024-06-15, until 2024, it was surely
 * held on the first of these days. It does not change once made.
 */
@Embeddable
@Access(AccessType.FIELD)
public class Tenure {
    @Column(name = "since_edtf", length = EdtfParser.MAXIMUM_LENGTH)
    private String sinceEdtf;

    @Column(name = "since_text", length = HistoricalDate.MAXIMUM_WORDS_LENGTH)
    private String sinceText;

    @Column(name = "until_edtf", length = EdtfParser.MAXIMUM_LENGTH)
    private String untilEdtf;

    @Column(name = "until_text", length = HistoricalDate.MAXIMUM_WORDS_LENGTH)
    private String untilText;

    @Column(name = "possible_from", nullable = false)
    @JdbcType(DayJdbcType.class)
    private LocalDate possibleFrom;

    @Column(name = "certain_from", nullable = false)
    @JdbcType(DayJdbcType.class)
    private LocalDate certainFrom;

    @Column(name = "certain_until", nullable = false)
    @JdbcType(DayJdbcType.class)
    private LocalDate certainUntil;

    @Column(name = "possible_until", nullable = false)
    @JdbcType(DayJdbcType.class)
    private LocalDate possibleUntil;

    /** For Hibernate only. */
    protected Tenure() {}

    private Tenure(HistoricalDate since, HistoricalDate until) {
        if (since != null) {
            sinceEdtf = since.getEdtf();
            sinceText = since.getText();
        }
        if (until != null) {
            untilEdtf = until.getEdtf();
            untilText = until.getText();
        }
        possibleFrom = since == null ? HistoricalDate.BEGINNING : since.firstDay();
        certainFrom = since == null ? HistoricalDate.END : since.lastDay();
        certainUntil = until == null ? HistoricalDate.END : until.firstDay();
        possibleUntil = until == null ? HistoricalDate.END : until.lastDay();
    }

    /**
     * A tenure since a date (null: not known) until a date (null: none recorded, still held).
     *
     * @throws EdtfException if it ends before it can have begun
     */
    public static Tenure of(HistoricalDate since, HistoricalDate until) {
        Tenure tenure = new Tenure(since, until);
        if (tenure.possibleUntil.isBefore(tenure.possibleFrom)) {
            throw new EdtfException("An office cannot be held since %s until %s: it would end before it begins."
                    .formatted(since.getEdtf(), until.getEdtf()));
        }
        return tenure;
    }

    /** When it began, or null if that is not known. */
    public HistoricalDate getSince() {
        return sinceEdtf == null ? null : HistoricalDate.of(sinceEdtf, sinceText);
    }

    /** When it ended, or null if no end is recorded. */
    public HistoricalDate getUntil() {
        return untilEdtf == null ? null : HistoricalDate.of(untilEdtf, untilText);
    }

    /** First day on which it may have been held, and so on as above. */
    public LocalDate possibleFrom() {
        return possibleFrom;
    }

    public LocalDate certainFrom() {
        return certainFrom;
    }

    public LocalDate certainUntil() {
        return certainUntil;
    }

    public LocalDate possibleUntil() {
        return possibleUntil;
    }

    /** Whether the office may have been held on a day that the date can mean. */
    public boolean possiblyCovers(HistoricalDate date) {
        return !possibleFrom.isAfter(date.lastDay()) && !possibleUntil.isBefore(date.firstDay());
    }

    /** Whether the office was surely held on every day that the date can mean. */
    public boolean definitelyCovers(HistoricalDate date) {
        LocalDate begun = certainFrom.isBefore(possibleUntil) ? certainFrom : possibleUntil;
        LocalDate notEnded = certainUntil.isAfter(possibleFrom) ? certainUntil : possibleFrom;
        return sinceEdtf != null && !begun.isAfter(date.firstDay()) && !notEnded.isBefore(date.lastDay());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tenure tenure
                && Objects.equals(tenure.getSince(), getSince())
                && Objects.equals(tenure.getUntil(), getUntil());
    }

    @Override
    public int hashCode() {
        return Objects.hash(sinceEdtf, sinceText, untilEdtf, untilText);
    }

    @Override
    public String toString() {
        return "since %s until %s".formatted(getSince(), getUntil());
    }
}
