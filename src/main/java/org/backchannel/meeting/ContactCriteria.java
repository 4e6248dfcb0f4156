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

    /** HQL of two participants {@code here} and {@code there} of one meeting {@code m}. */
    static final String PARTICIPANTS = " from Participation here join here.attended m"
            + " join Participation there on there.attended.entryId = m.entryId where ";

    /** HQL of the key of the one that met. */
    String one() {
        return end("here");
    }

    /** HQL of the key of whom it met. */
    String other() {
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
    Condition met() {
        return Condition.of(
                        "not among(?, here.attendance) and not among(?, there.attendance) and not among(?, m.confirmation) and "
                                + one() + " <> " + other()
                                + " and (here.side is null or there.side is null or here.side.entryId <> there.side.entryId)"
                                + " and (here.named or here.side is not null) and (there.named or there.side is not null)",
                        STRUCK,
                        STRUCK,
                        STRUCK)
                .and(where);
    }
}
