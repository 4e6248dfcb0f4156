package org.backchannel.policy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.backchannel.date.HistoricalDate;
import org.backchannel.record.Fact;
import org.backchannel.record.Recorded;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A dated change of a policy's status. */
@Entity
@Table(name = "policy_step")
@Description("A dated change of a policy's status.")
public class PolicyStep extends Recorded implements Fact {
    @Ignore
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "policy_id")
    public Policy ofPolicy;

    /** Place among the policy's steps, from 0, the oldest. */
    @Ignore
    public int position;

    @NonNull
    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "date_edtf"))
    @AttributeOverride(name = "text", column = @Column(name = "date_text"))
    @AttributeOverride(name = "earliest", column = @Column(name = "date_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "date_latest"))
    @Description("When the policy came to this status, as known.")
    public HistoricalDate date;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("The status it came to.")
    public PolicyStatus status;

    @Description("What the sources say of this step.")
    public String note;
}
