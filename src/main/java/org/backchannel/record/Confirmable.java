package org.backchannel.record;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A record that is established more or less far, and since when the record has held it so. */
@MappedSuperclass
public abstract class Confirmable extends Revised {
    @NonNull
    @Column(name = "confirmation_since", nullable = false)
    @Description("Since when the record has held it established as far as it is now. Later revisions that changed"
            + " other things don't count.")
    public Instant confirmationSince;
}
