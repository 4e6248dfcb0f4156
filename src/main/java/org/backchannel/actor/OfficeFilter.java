package org.backchannel.actor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.backchannel.date.DateMatch;
import org.backchannel.date.DateRange;
import org.backchannel.date.HistoricalDate;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Conditions;
import org.backchannel.paging.Filter;
import org.backchannel.paging.FilterPlace;
import org.backchannel.record.Confirmation;
import org.backchannel.record.EntryKind;
import org.backchannel.source.CountRange;
import org.backchannel.source.EvidenceConditions;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which offices count, where other records are looked for by office. */
@Input("OfficeFilter")
@Description("Which offices to look for: those that meet every condition given.")
public class OfficeFilter extends Filter {
    /** Whether an office counts at all: one that is denied or retracted doesn't. */
    public static final Condition STANDS =
            Condition.of("not among(?, o.confirmation)", List.of(Confirmation.DENIED, Confirmation.RETRACTED));

    @Description("Offices whose title contains this, ignoring case.")
    public String title;

    @Id
    @Description("Offices in this organisation or state, or in a part of it: its id or slug.")
    public String body;

    @Description("Offices held in this range: possibly held on a day of it, or with `match: DEFINITELY` surely.")
    public DateRange held;

    @Description("Offices established this far.")
    public List<@NonNull Confirmation> confirmation;

    @Description("Offices with so many independent sources.")
    public CountRange independentSources;

    @Description("Offices that have been established as far as they are now since before this moment.")
    public Instant confirmationBefore;

    @Description("Offices that match all of these as well.")
    public List<@NonNull OfficeFilter> and;

    @Description("Offices that match at least one of these as well.")
    public List<@NonNull OfficeFilter> or;

    @Description("Offices that don't match this.")
    public OfficeFilter not;

    @Override
    protected Condition own(FilterPlace at) {
        Condition condition = Conditions.contains(title, at.field("title"), "o.title")
                .and(Conditions.oneOf("o.confirmation", confirmation, at.field("confirmation")))
                .and(Conditions.before(confirmationBefore, "o.confirmationSince"))
                .and(EvidenceConditions.independentSources("o", independentSources, at.field("independentSources")))
                .and(held(at));
        return body == null
                ? condition
                : condition.and(Condition.of("part.wholeKey = ?", at.require(EntryKind.ACTOR, body, "body"))
                        .ofSome("ActorPart part where part.partKey = o.heldIn.entryId"));
    }

    private Condition held(FilterPlace at) {
        if (held == null) {
            return Condition.ALWAYS;
        }
        Conditions.checkOrder(held, at.field("held"));
        return heldBetween(
                held.from == null ? HistoricalDate.BEGINNING : held.from,
                held.to == null ? HistoricalDate.END : held.to,
                held.match);
    }

    /** Whether the office {@code o} was possibly, or surely, held on a day from {@code from} to {@code to}. */
    static Condition heldBetween(LocalDate from, LocalDate to, DateMatch match) {
        // Without a since no day is certain, however far the range reaches. With one, it was surely held on a
        // day of it if it had begun by its end and hadn't ended before it, whichever days they were; and it began
        // no later than it can have ended, and ended no earlier than it can have begun.
        return match == DateMatch.DEFINITELY
                ? Condition.of(
                        "o.tenure.sinceEdtf is not null"
                                + " and least(o.tenure.certainFrom, o.tenure.possibleUntil) <= ?"
                                + " and greatest(o.tenure.certainUntil, o.tenure.possibleFrom) >= ?",
                        to,
                        from)
                : Condition.of("o.tenure.possibleFrom <= ? and o.tenure.possibleUntil >= ?", to, from);
    }

    @Override
    protected List<OfficeFilter> joinedByAnd() {
        return and;
    }

    @Override
    protected List<OfficeFilter> joinedByOr() {
        return or;
    }

    @Override
    protected OfficeFilter denied() {
        return not;
    }
}
