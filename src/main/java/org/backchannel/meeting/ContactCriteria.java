package org.backchannel.meeting;

import java.util.List;
import org.backchannel.paging.Condition;
import org.backchannel.record.Confirmation;

/**
 * What counts as a contact.
 *
 * @param between between whom
 * @param where in which meetings, under the alias {@code m}
 */
record ContactCriteria(ContactLevel between, Condition where) {
    private static final List<Confirmation> STRUCK = List.of(Confirmation.DENIED, Confirmation.RETRACTED);

    private static final String PARTICIPANTS = " from Participation here join here.attended m"
            + " join Participation there on there.attended.entryId = m.entryId where ";

    /** HQL that selects whom it met as {@code other}, and in how many meetings as {@code number}, of each as {@code one}. */
    Condition pairs(Whose whose) {
        if (where != Condition.ALWAYS) {
            return counted(whose);
        }
        Condition kept = Condition.of("f.level = ?", between).and(whose.of("f.actorKey", "f.withKey"));
        return new Condition(
                "select f.actorKey as one, f.withKey as other, f.meetings as number from ContactFrequency f where "
                        + kept.hql(),
                kept.values());
    }

    /** The same, counted from the meetings themselves. */
    Condition counted(Whose whose) {
        Condition met = met(whose);
        return new Condition(
                "select " + one() + " as one, " + other() + " as other, count(distinct m.entryId) as number"
                        + PARTICIPANTS + met.hql() + " group by " + one() + ", " + other(),
                met.values());
    }

    /** HQL that selects, for each of {@code one} and {@code other}, each meeting in which they {@code met}. */
    Condition meetings(Whose whose) {
        Condition met = met(whose);
        return new Condition(
                "select distinct " + one() + " as one, " + other() + " as other, m.entryId as met" + PARTICIPANTS
                        + met.hql(),
                met.values());
    }

    /** Which pairs to look at, by HQL of their keys. */
    @FunctionalInterface
    interface Whose {
        Condition of(String one, String other);
    }

    private String one() {
        return end("here");
    }

    private String other() {
        return end("there");
    }

    private String end(String participation) {
        return between == ContactLevel.SIDES
                ? "coalesce(" + participation + ".side.entryId, " + participation + ".participant.entryId)"
                : participation + ".participant.entryId";
    }

    /**
     * Whether the two are of different sides, and neither of them nor the meeting struck out. Unnamed people whose
     * side the source doesn't tell may be on either, so nobody is said to have met them.
     */
    private Condition met(Whose whose) {
        return Condition.of(
                        "not among(?, here.attendance) and not among(?, there.attendance) and not among(?, m.confirmation) and "
                                + one() + " <> " + other()
                                + " and (here.side is null or there.side is null or here.side.entryId <> there.side.entryId)"
                                + " and (here.named or here.side is not null) and (there.named or there.side is not null)",
                        STRUCK,
                        STRUCK,
                        STRUCK)
                .and(where)
                .and(whose.of(one(), other()));
    }
}
