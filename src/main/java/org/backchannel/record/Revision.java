package org.backchannel.record;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;

/** A record's whole content as it was written once: what history and undo will read. */
@Entity
@IdClass(Revision.Key.class)
public class Revision extends PanacheEntityBase {
    /** The record and the number of the revision in it, counted from 1. */
    public record Key(Long entryId, Integer number) implements Serializable {}

    @Id
    @Column(name = "entry_id")
    public Long entryId;

    @Id
    public Integer number;

    /** The draft as canonical JSON (keys sorted, absent values left out), references by slug. */
    @Column(nullable = false)
    public String content;

    @Column(name = "recorded_at", nullable = false)
    public Instant recordedAt;

    protected Revision() {}

    Revision(Entry entry, int number, String content, Instant recordedAt) {
        this.entryId = entry.id;
        this.number = number;
        this.content = content;
        this.recordedAt = recordedAt;
    }
}
