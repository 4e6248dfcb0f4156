package org.backchannel.meeting;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.backchannel.database.Columns;
import org.backchannel.database.DatabaseConfig;
import org.backchannel.database.LongWork;
import org.backchannel.paging.Condition;
import org.backchannel.record.Confirmation;
import org.backchannel.record.EntryKind;
import org.backchannel.record.RecordChanged;
import org.hibernate.Session;

/**
 * Keeps {@link Encounter} and {@link ContactFrequency} true to the meetings. Those of a meeting are taken away before it
 * is revised, and made once all of a batch is written.
 *
 * <p>Two participants meet if they are of different sides, and neither of them nor the meeting is struck out. Unnamed
 * people whose side the source doesn't tell may be on either, so nobody is said to have met them.
 */
@Singleton
public class Encounters {
    /** The tables that are filled here, from the others. */
    public static final List<String> TABLES = List.of(Encounter.TABLE, ContactFrequency.TABLE);

    private static final int LONGEST = 24 * 60 * 60; // seconds, since some number it must be

    private static final List<Confirmation> STRUCK = List.of(Confirmation.DENIED, Confirmation.RETRACTED);

    private static final String PAIRS =
            "insert into Encounter (level, actorKey, withKey, meetingKey, firstDay, lastDay)"
                    + " select distinct %s, %s, %s, m.entryId, m.date.earliest, m.date.latest"
                    + " from Participation here join here.attended m"
                    + " join Participation there on there.attended.entryId = m.entryId where ";

    private static final String MET =
            "not among(?, here.attendance) and not among(?, there.attendance) and not among(?, m.confirmation)"
                    + " and %s <> %s"
                    + " and (here.side is null or there.side is null or here.side.entryId <> there.side.entryId)"
                    + " and (here.named or here.side is not null) and (there.named or there.side is not null)";

    private static final String COUNTED = "select e.level, e.actorKey, e.withKey, count(e.meetingKey) from Encounter e"
            + " where %s group by e.level, e.actorKey, e.withKey";

    @Inject
    EntityManager em;

    @Inject
    DatabaseConfig config;

    /** Takes away those of a meeting that is about to be revised. */
    void withdraw(Long meeting) {
        Condition its = Condition.of("e.meetingKey = ?", meeting);
        forEachPair(
                its,
                "update ContactFrequency set meetings = meetings - :meetings"
                        + " where level = :level and actorKey = :actor and withKey = :with");
        change("delete from Encounter e where " + its.hql(), its.values());
    }

    void add(@Observes RecordChanged change) {
        Collection<Long> meetings = change.of(EntryKind.MEETING);
        if (!meetings.isEmpty()) {
            pair(Condition.of("among(?, m.entryId)", meetings));
            forEachPair(
                    Condition.of("among(?, e.meetingKey)", meetings),
                    "insert into ContactFrequency (level, actorKey, withKey, meetings)"
                            + " values (:level, :actor, :with, :meetings) on conflict (level, actorKey, withKey)"
                            + " do update set meetings = meetings + excluded.meetings");
            for (ContactLevel level : ContactLevel.values()) {
                change("delete from ContactFrequency where level = ? and meetings = 0", List.of(level));
            }
        }
    }

    /** Makes anew those of all meetings, of a record that came in otherwise than through the one door. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    public void deriveAll() {
        em.unwrap(Session.class).doWork(this::deriveAll);
    }

    @SuppressWarnings("try") // what is only opened and closed
    private void deriveAll(Connection connection) throws SQLException {
        try (LongWork unhurried = new LongWork(connection, config.session())) {
            change("delete from Encounter", List.of());
            change("delete from ContactFrequency", List.of());
            pair(Condition.ALWAYS);
            change(
                    "insert into ContactFrequency (level, actorKey, withKey, meetings) "
                            + COUNTED.formatted(Condition.ALWAYS.hql()),
                    List.of());
        }
    }

    private void pair(Condition meetings) {
        for (ContactLevel level : ContactLevel.values()) {
            String one = end("here", level);
            String other = end("there", level);
            Condition met = Condition.of(MET.formatted(one, other), STRUCK, STRUCK, STRUCK)
                    .and(meetings);
            // Those of a meeting next to each other, where they are found by their meeting.
            String ordered = PAIRS.formatted(ContactLevel.class.getName() + "." + level, one, other) + met.hql()
                    + " order by m.entryId";
            change(ordered, met.values());
        }
    }

    private static String end(String participation, ContactLevel level) {
        return level == ContactLevel.SIDES
                ? "coalesce(" + participation + ".side.entryId, " + participation + ".participant.entryId)"
                : participation + ".participant.entryId";
    }

    private void forEachPair(Condition encounters, String change) {
        TypedQuery<Object[]> counted =
                em.createQuery(Columns.numbered(COUNTED.formatted(encounters.hql())), Object[].class);
        Query one = em.createQuery(change);
        for (Object[] pair : bound(counted, encounters.values()).getResultList()) {
            one.setParameter("level", pair[0])
                    .setParameter("actor", pair[1])
                    .setParameter("with", pair[2])
                    .setParameter("meetings", pair[3])
                    .executeUpdate();
        }
    }

    private void change(String hql, List<Object> values) {
        bound(em.createQuery(Columns.numbered(hql)), values).executeUpdate();
    }

    private static <Q extends Query> Q bound(Q query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, Columns.parameter(values.get(i)));
        }
        return query;
    }
}
