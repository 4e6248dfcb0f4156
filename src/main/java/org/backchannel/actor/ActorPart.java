package org.backchannel.actor;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One pair of the closure of "is part of": every actor with every whole above it, and with itself at depth 0. */
@Entity
@Table(name = "actor_part")
@IdClass(ActorPart.Key.class)
public class ActorPart extends PanacheEntityBase {
    /** The pair. */
    public record Key(Long wholeKey, Long partKey) implements Serializable {}

    @Id
    @Column(name = "whole_id")
    public Long wholeKey;

    @Id
    @Column(name = "part_id")
    public Long partKey;

    /** Steps from the part up to the whole. */
    public int depth;

    protected ActorPart() {}

    ActorPart(Long wholeKey, Long partKey, int depth) {
        this.wholeKey = wholeKey;
        this.partKey = partKey;
        this.depth = depth;
    }
}
