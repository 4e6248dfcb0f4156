package org.backchannel.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.date.HistoricalDate;
import org.backchannel.policy.Policy;
import org.backchannel.record.Confirmable;
import org.backchannel.record.Confirmation;
import org.backchannel.record.Fact;
import org.backchannel.record.MentionTarget;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** An occasion on which actors met, spoke or visited; also the round of talks that such occasions belong to. */
@Entity
@Description(
        "An occasion on which actors met, spoke or visited; also the round of talks that such occasions belong to.")
public class Meeting extends Confirmable implements Fact, MentionTarget {
    @NonNull
    @Description("What the meeting is, in a few words.")
    public String title;

    @Description("What the sources say of it, in a few sentences.")
    public String summary;

    @NonNull
    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "date_edtf"))
    @AttributeOverride(name = "text", column = @Column(name = "date_text"))
    @AttributeOverride(name = "earliest", column = @Column(name = "date_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "date_latest"))
    @Description("When it was, as known.")
    public HistoricalDate date;

    @Embedded
    @Description("Where it was; null when the sources don't say.")
    public Place place;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How the participants came together.")
    public MeetingFormat format;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Whether the sides meant it to be known.")
    public Disclosure disclosure;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How far it is established that it took place.")
    public Confirmation confirmation;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "part_of_id")
    public Meeting round;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "preceded_by_id")
    public Meeting predecessor;

    @Ignore
    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "meeting_policy",
            joinColumns = @JoinColumn(name = "meeting_id"),
            inverseJoinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "position")
    public List<Policy> about = new ArrayList<>();
}
