package org.backchannel.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.backchannel.actor.Actor;
import org.backchannel.actor.Office;
import org.backchannel.record.Confirmation;
import org.backchannel.record.Fact;
import org.backchannel.record.Recorded;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One actor's part in one meeting. People whom the source doesn't name stand under the body they belong to. */
@Entity
@Description("One actor's part in one meeting.")
public class Participation extends Recorded implements Fact {
    @Ignore
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    public Meeting attended;

    /** Place among the meeting's participants, from 0. */
    @Ignore
    public int position;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "actor_id")
    public Actor participant;

    @NonNull
    @Description(
            "Whether the source names the participant; if not, `actor` is the body they belong to and `description` the source's words.")
    public Boolean named;

    @Description("The source's own words for participants it doesn't name: 'members of …', 'senior officials'.")
    public String description;

    @Description("How many people, where the source says.")
    public Integer headcount;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("The part taken.")
    public ParticipationRole role;

    @Column(name = "rank_title")
    @Description("Rank or title with which the source names the participant: 'Maj. Gen.'.")
    public String rank;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How far it is established that they were there.")
    public Confirmation attendance;

    @NonNull
    @Column(name = "attendance_since", nullable = false)
    @Description("Since when the record has held their being there established as far as it is now.")
    public Instant attendanceSince;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "on_behalf_of_id")
    public Actor side;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "in_capacity_of_id")
    public Office capacity;
}
