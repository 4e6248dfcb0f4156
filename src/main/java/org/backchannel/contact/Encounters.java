package org.backchannel.contact;

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
import java.util.List;
import org.backchannel.database.Columns;
import org.backchannel.database.DatabaseConfig;
import org.backchannel.database.LongWork;
import org.backchannel.meeting.ContactLevel;
import org.backchannel.meeting.Encounter;
import org.backchannel.paging.Condition;
import org.backchannel.record.Confirmation;
import org.backchannel.record.EntryKind;
import org.backchannel.record.RecordBeingRevised;
import org.backchannel.record.RecordChanged;
import org.hibernate.Session;

/**
 * Keeps {@link Encounter} and {@link ContactFrequency} true to the meetings. Those of a meeting are taken away before it
 * is revised, and made once all of a batch is written.
 *
 * <p>Two participants meet if they are of different sides, and neither of them nor the meeting is struck out. Who took
 * part for nobody else is its own side. Unnamed people whose side the source doesn't tell may be on either, so nobody is
 * said to have met them.
 */
@Singleton
public class Encounters {
    /** The tables that are filled here, from the others. */
    public static final List<String> TABLES = List.of(Encounter.TABLE, ContactFrequency.TABLE);

    private static final int LONGEST = 24 * 60 * 60; // seconds: a transaction has to have a limit

    private static final List<Confirmation> STRUCK = List.of(Confirmation.DENIED, Confirmation.RETRACTED);

    private static final String PAIRS =
            "insert into Encounter (level, actorKey, withKey, meetingKey, firstDay, lastDay)"
                    + " select distinct %s, %s, %s, m.entryId, m.date.earliest, m.date.latest"
                    + " from Participation here join here.attended m"
                    + " join Participation there on there.attended.entryId = m.entryId where ";

    private static final String MET =
            "not among(?, here.attendance) and not among(?, there.attendance) and not among(?, m.confirmation)"
                    + " and %s <> %s and " + end("here", ContactLevel.SIDES) + " <> " + end("there", ContactLevel.SIDES)
                    + " and (here.named or here.side is not null) and (there.named or there.side is not null)";

    private static final String COUNTED = "select e.level, e.actorKey, e.withKey, count(e.meetingKey) from Encounter e"
            + " where %s group by e.level, e.actorKey, e.withKey";

    @Inject
    EntityManager em;

    @Inject
    DatabaseConfig config;

    void withdraw(@Observes RecordBeingRevised revised) {
        if (revised.kind() == EntryKind.MEETING) {
            Condition its = Condition.of("e.meetingKey = ?", revised.entry());
            forEachPair(
                    its,
                    "update ContactFrequency set meetings = meetings - :meetings"
                            + " where level = :level and actorKey = :actor and withKey = :with");
            execute("delete from Encounter e where " + its.hql(), its.values());
        }
    }

    void add(@Observes RecordChanged change) {
        RecordChanged.inPortions(change.of(EntryKind.MEETING), this::add);
        if (change.revisedKinds().contains(EntryKind.MEETING)) { // else nothing was taken away
            for (ContactLevel level : ContactLevel.values()) {
                execute("delete from ContactFrequency where level = ? and meetings = 0", List.of(level));
            }
        }
    }

    private void add(List<Long> meetings) {
        pair(Condition.of("among(?, m.entryId)", meetings));
        forEachPair(
                Condition.of("among(?, e.meetingKey)", meetings),
                "insert into ContactFrequency (level, actorKey, withKey, meetings)"
                        + " values (:level, :actor, :with, :meetings) on conflict (level, actorKey, withKey)"
                        + " do update set meetings = meetings + excluded.meetings");
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
            execute("delete from Encounter", List.of());
            execute("delete from ContactFrequency", List.of());
            pair(Condition.ALWAYS);
            execute(
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
            // In the order of meetings, so that one meeting's rows, which are found by their meeting, lie together.
            String ordered = PAIRS.formatted(ContactLevel.class.getName() + "." + level, one, other) + met.hql()
                    + " order by m.entryId";
            execute(ordered, met.values());
        }
    }

    private static String end(String participation, ContactLevel level) {
        return level == ContactLevel.SIDES
                ? "coalesce(" + participation + ".side.entryId, " + participation + ".participant.entryId)"
                : participation + ".participant.entryId";
    }

    private void forEachPair(Condition encounters, String statement) {
        TypedQuery<Object[]> counted =
                em.createQuery(Columns.numbered(COUNTED.formatted(encounters.hql())), Object[].class);
        Query one = em.createQuery(statement);
        for (Object[] pair : Columns.bind(counted, encounters.values()).getResultList()) {
            one.setParameter("level", pair[0])
                    .setParameter("actor", pair[1])
                    .setParameter("with", pair[2])
                    .setParameter("meetings", pair[3])
                    .executeUpdate();
        }
    }

    private void execute(String hql, List<Object> values) {
        Columns.bind(em.createQuery(Columns.numbered(hql)), values).executeUpdate();
    }
}
