package org.backchannel.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One pair of the closure of "repeats": every source with every source that it repeats at any remove, and with itself. */
@Entity
@Table(name = "repetition")
@IdClass(Repetition.Key.class)
public class Repetition extends PanacheEntityBase {
    /** The pair. */
    public record Key(Long repeatedKey, Long repeaterKey) implements Serializable {}

    @Id
    @Column(name = "repeated_id")
    public Long repeatedKey;

    @Id
    @Column(name = "repeater_id")
    public Long repeaterKey;

    protected Repetition() {}

    Repetition(Long repeatedKey, Long repeaterKey) {
        this.repeatedKey = repeatedKey;
        this.repeaterKey = repeaterKey;
    }
}
