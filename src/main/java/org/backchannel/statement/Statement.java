package org.backchannel.statement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.actor.Actor;
import org.backchannel.date.HistoricalDate;
import org.backchannel.meeting.Meeting;
import org.backchannel.record.Confirmable;
import org.backchannel.record.Confirmation;
import org.backchannel.record.Fact;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** What a speaker is recorded as saying. A report of somebody else's words is that somebody's statement, as reported. */
@Entity
@Description("What a speaker is recorded as saying.")
public class Statement extends Confirmable implements Fact {
    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "speaker_id")
    public Actor saidBy;

    @NonNull
    @Embedded
    @Description("Who the source says is speaking.")
    public Attribution attribution;

    @NonNull
    @Description("What was said.")
    public String text;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Whose words the text is in.")
    public Wording wording;

    @NonNull
    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "date_edtf"))
    @AttributeOverride(name = "text", column = @Column(name = "date_text"))
    @AttributeOverride(name = "earliest", column = @Column(name = "date_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "date_latest"))
    @Description("When it was said, as known.")
    public HistoricalDate date;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Through what it was made.")
    public Medium medium;

    @Description("Language it was made in, as a BCP 47 tag, where the source says.")
    public String language;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How far it is established that this was said.")
    public Confirmation confirmation;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    public Meeting aboutMeeting;

    @Ignore
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "mention", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    public List<Mention> bearings = new ArrayList<>();
}
