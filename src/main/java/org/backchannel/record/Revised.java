package org.backchannel.record;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.backchannel.selection.Reads;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A record that is written as a whole, and whose every change is a numbered revision. */
@MappedSuperclass
public abstract class Revised extends Recorded {
    @Column(name = "revision", nullable = false)
    @Ignore
    public int revisionNumber;

    @Column(name = "recorded_at", nullable = false)
    @Ignore
    public Instant revisedAt;

    @NonNull
    @Description("Number of this record's latest revision; 1 is the first.")
    @Reads("revisionNumber")
    public Integer getRevision() {
        return revisionNumber;
    }

    @NonNull
    @Description("When the latest revision was recorded.")
    @Reads("revisedAt")
    public Instant getRecordedAt() {
        return revisedAt;
    }
}
