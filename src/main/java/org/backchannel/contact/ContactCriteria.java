package org.backchannel.contact;

import org.backchannel.meeting.ContactLevel;
import org.backchannel.paging.Condition;

/**
 * What counts as a contact.
 *
 * @param between between whom; null, which a caller may write, is as if it weren't given
 * @param where in which meetings, under the alias {@code m}
 */
record ContactCriteria(ContactLevel between, Condition where) {
    ContactCriteria {
        between = between == null ? ContactLevel.PARTICIPANTS : between;
    }

    /**
     * HQL that selects pairs that met: their keys as {@code one} and {@code other}, and in how many meetings as {@code
     * number}.
     *
     * @param whose which pairs, by their {@code actorKey} and {@code withKey} under the alias {@code c}
     */
    Condition pairs(Condition whose) {
        if (where == Condition.ALWAYS) {
            return selecting("c.meetings as number from ContactFrequency c", whose, "");
        }
        return selecting(
                "count(c.meetingKey) as number from Encounter c join Meeting m on m.entryId = c.meetingKey",
                whose.and(where),
                " group by c.actorKey, c.withKey");
    }

    /**
     * HQL that selects, of such pairs, each meeting in which they {@code met}, and its {@code place} among them.
     *
     * @param way what follows each term of the order
     */
    Condition meetings(Condition whose, String way) {
        return selecting(
                "c.meetingKey as met, row_number() over (partition by c.actorKey, c.withKey order by c.firstDay" + way
                        + ", c.lastDay" + way + ", c.meetingKey" + way + ") as place from Encounter c"
                        + (where == Condition.ALWAYS ? "" : " join Meeting m on m.entryId = c.meetingKey"),
                whose.and(where),
                "");
    }

    private Condition selecting(String what, Condition which, String grouped) {
        Condition all = Condition.of("c.level = ?", between).and(which);
        return new Condition(
                "select c.actorKey as one, c.withKey as other, " + what + " where " + all.hql() + grouped,
                all.values());
    }
}
