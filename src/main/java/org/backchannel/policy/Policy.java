package org.backchannel.policy;

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
import org.backchannel.actor.Actor;
import org.backchannel.record.Confirmable;
import org.backchannel.record.Confirmation;
import org.backchannel.record.Fact;
import org.backchannel.record.MentionTarget;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A course that one actor takes or seeks towards others; what it is now, its steps say. */
@Entity
@Description(
        "A course that one actor takes or seeks towards others: a sanction, a security interest, an accord, an operation, aid.")
public class Policy extends Confirmable implements Fact, MentionTarget {
    @NonNull
    @Description("What the policy is, in a few words.")
    public String title;

    @Description("What the sources say of it, in a few sentences.")
    public String summary;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What sort of course it is.")
    public PolicyKind kind;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How far it has come: the status of its last step.")
    public PolicyStatus status;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How far it is established that the holder takes or seeks this course.")
    public Confirmation confirmation;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "holder_id")
    public Actor heldBy;

    @Ignore
    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "policy_target",
            joinColumns = @JoinColumn(name = "policy_id"),
            inverseJoinColumns = @JoinColumn(name = "actor_id"))
    @OrderColumn(name = "position")
    public List<Actor> directedAt = new ArrayList<>();
}
