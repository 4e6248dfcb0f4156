package org.backchannel.contact;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.backchannel.meeting.ContactLevel;

/** How many {@link org.backchannel.meeting.Encounter encounters} an actor had with another. Stands twice, once from either end. */
@Entity
@Table(name = ContactFrequency.TABLE)
@IdClass(ContactFrequency.Key.class)
public class ContactFrequency extends PanacheEntityBase {
    static final String TABLE = "contact_frequency";

    /** Who met whom, taken as what. */
    public record Key(ContactLevel level, Long actorKey, Long withKey) implements Serializable {}

    @Id
    @Enumerated(EnumType.STRING)
    public ContactLevel level;

    @Id
    @Column(name = "actor_id")
    public Long actorKey;

    @Id
    @Column(name = "with_id")
    public Long withKey;

    /** At least one, but for what a transaction is yet to count again. */
    public long meetings;

    protected ContactFrequency() {}
}
