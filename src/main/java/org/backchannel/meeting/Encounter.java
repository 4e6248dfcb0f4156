package org.backchannel.meeting;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.backchannel.date.DayJdbcType;
import org.hibernate.annotations.JdbcType;

/**
 * One meeting in which one actor met another. Stands twice, once from either end. Derived from the record by {@code
 * Encounters}.
 */
@Entity
@Table(name = Encounter.TABLE)
@IdClass(Encounter.Key.class)
public class Encounter extends PanacheEntityBase {
    public static final String TABLE = "encounter";

    /** Who met whom where, taken as what. */
    public record Key(ContactLevel level, Long actorKey, Long withKey, Long meetingKey) implements Serializable {}

    @Id
    @Enumerated(EnumType.STRING)
    public ContactLevel level;

    @Id
    @Column(name = "actor_id")
    public Long actorKey;

    @Id
    @Column(name = "with_id")
    public Long withKey;

    @Id
    @Column(name = "meeting_id")
    public Long meetingKey;

    /** First day of the meeting's date, repeated here to find the first and the last of many. */
    @Column(name = "date_earliest")
    @JdbcType(DayJdbcType.class)
    LocalDate firstDay;

    /** Last day of the meeting's date. */
    @Column(name = "date_latest")
    @JdbcType(DayJdbcType.class)
    LocalDate lastDay;

    protected Encounter() {}
}
