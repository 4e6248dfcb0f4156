package org.backchannel.actor;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.backchannel.date.HistoricalDate;
import org.backchannel.date.Tenure;
import org.backchannel.record.Confirmable;
import org.backchannel.record.Confirmation;
import org.backchannel.record.Fact;
import org.backchannel.selection.Reads;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A post in an organisation or a state, held by one person for a time. The same post held again is another office. */
@Entity
@Description("A post in an organisation or a state, held by one person for a time.")
public class Office extends Confirmable implements Fact {
    @NonNull
    @Description("What the post is called, as the sources have it.")
    public String title;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "holder_id")
    public Actor heldBy;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "body_id")
    public Actor heldIn;

    @Ignore
    @Embedded
    public Tenure tenure;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How far it is established that the holder held it.")
    public Confirmation confirmation;

    @Description("Since when it was held, as known; null when no source says.")
    @Reads("tenure")
    public HistoricalDate getSince() {
        return tenure.getSince();
    }

    @Description("Until when it was held, as known; null when no end is recorded.")
    @Reads("tenure")
    public HistoricalDate getUntil() {
        return tenure.getUntil();
    }
}
