package org.backchannel.involvement;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.backchannel.date.DayJdbcType;
import org.backchannel.date.HistoricalDate;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Relation;
import org.hibernate.annotations.JdbcType;

/** One actor that one record bears on, in one way. Derived from the record by {@link InvolvementIndex}. */
@Entity
@IdClass(Involvement.Key.class)
public class Involvement extends PanacheEntityBase {
    /** Identity of a row, and the order that lookups by actor use. */
    public record Key(InvolvementKind kind, Long actorKey, Long recordKey) implements Serializable {}

    @Id
    @Enumerated(EnumType.STRING)
    public InvolvementKind kind;

    @Id
    @Column(name = "actor_id")
    public Long actorKey;

    @Id
    @Column(name = "record_id")
    public Long recordKey;

    /** Whether the record names the actor itself, rather than a part of it or a holder of office in it. */
    public boolean directly;

    /** First day of the record's date, repeated here for the lists of one actor; null for policies. */
    @Column(name = "date_earliest")
    @JdbcType(DayJdbcType.class)
    LocalDate firstDay;

    /** Last day of the record's date; null for policies. */
    @Column(name = "date_latest")
    @JdbcType(DayJdbcType.class)
    LocalDate lastDay;

    protected Involvement() {}

    Involvement(Key key, boolean directly, HistoricalDate date) {
        this.kind = key.kind();
        this.actorKey = key.actorKey();
        this.recordKey = key.recordKey();
        this.directly = directly;
        this.firstDay = date == null ? null : date.firstDay();
        this.lastDay = date == null ? null : date.lastDay();
    }

    /** Whether the record under {@code alias} bears on that actor; {@code directly}: on it alone. */
    public static Condition involves(String alias, InvolvementKind kind, Long actor, boolean directly) {
        if (!directly) {
            return relation(alias, kind).on(actor, alias);
        }
        return Condition.of(
                "exists (select 1 from Involvement i where i.kind = ? and i.actorKey = ? and i.recordKey = " + alias
                        + ".entryId and i.directly)",
                kind,
                actor);
    }

    /** The records under {@code alias}, as hanging on the actors they bear on. */
    public static Relation relation(String alias, InvolvementKind kind) {
        return Relation.linked(
                alias,
                "Involvement i",
                "i.actorKey",
                Condition.of("i.kind = ?", kind),
                Map.of(
                        alias + ".date.earliest", "i.firstDay",
                        alias + ".date.latest", "i.lastDay",
                        alias + ".entryId", "i.recordKey"));
    }
}
