package org.backchannel.meeting;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.backchannel.database.Columns;
import org.backchannel.database.DatabaseConfig;
import org.backchannel.database.LongWork;
import org.backchannel.paging.Condition;
import org.backchannel.record.EntryKind;
import org.backchannel.record.RecordChanged;
import org.hibernate.Session;

/**
 * Keeps {@link ContactFrequency} true to the meetings. What a meeting counts for is taken off before it is revised, and
 * counted once all of a batch is written.
 */
@Singleton
public class ContactTally {
    private static final int LONGEST = 24 * 60 * 60; // seconds, since some number it must be

    @Inject
    EntityManager em;

    @Inject
    DatabaseConfig config;

    /** Counts a meeting off, as it stands, which is about to be revised. */
    void withdraw(Long meeting) {
        forEachPair(
                Condition.of("m.entryId = ?", meeting),
                "update ContactFrequency set meetings = meetings - :meetings"
                        + " where level = :level and actorKey = :actor and withKey = :with");
    }

    void add(@Observes RecordChanged change) {
        Collection<Long> meetings = change.of(EntryKind.MEETING);
        if (!meetings.isEmpty()) {
            forEachPair(
                    Condition.of("among(?, m.entryId)", meetings),
                    "insert into ContactFrequency (level, actorKey, withKey, meetings)"
                            + " values (:level, :actor, :with, :meetings) on conflict (level, actorKey, withKey)"
                            + " do update set meetings = meetings + excluded.meetings");
            em.createQuery("delete from ContactFrequency where level in (:levels) and meetings = 0")
                    .setParameter("levels", List.of(ContactLevel.values()))
                    .executeUpdate();
        }
    }

    private void forEachPair(Condition meetings, String change) {
        Query one = em.createQuery(change);
        for (ContactLevel level : ContactLevel.values()) {
            one.setParameter("level", level);
            Condition counted = counted(level, meetings);
            for (Object[] pair : bound(em.createQuery(Columns.numbered(counted.hql()), Object[].class), counted)
                    .getResultList()) {
                one.setParameter("actor", pair[0])
                        .setParameter("with", pair[1])
                        .setParameter("meetings", pair[2])
                        .executeUpdate();
            }
        }
    }

    /** Counts anew all meetings of a record that came in otherwise than one by one. Takes as long as it needs. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    public void countAll() {
        em.unwrap(Session.class).doWork(this::countAll);
    }

    @SuppressWarnings("try") // what is only opened and closed
    private void countAll(Connection connection) throws SQLException {
        try (LongWork unhurried = new LongWork(connection, config.session())) {
            em.createQuery("delete from ContactFrequency").executeUpdate();
            for (ContactLevel level : ContactLevel.values()) {
                String insert = "insert into ContactFrequency (level, actorKey, withKey, meetings) select "
                        + ContactLevel.class.getName() + "." + level + ", g.one, g.other, g.number from (%s) g";
                Condition counted = counted(level, Condition.ALWAYS);
                bound(em.createQuery(Columns.numbered(insert.formatted(counted.hql()))), counted)
                        .executeUpdate();
            }
        }
    }

    private static Condition counted(ContactLevel level, Condition meetings) {
        return new ContactCriteria(level, meetings).counted((one, other) -> Condition.ALWAYS);
    }

    private static <Q extends Query> Q bound(Q query, Condition counted) {
        for (int i = 0; i < counted.values().size(); i++) {
            query.setParameter(i + 1, Columns.parameter(counted.values().get(i)));
        }
        return query;
    }
}
