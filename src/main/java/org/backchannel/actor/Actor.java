package org.backchannel.actor;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.record.Fact;
import org.backchannel.record.MentionTarget;
import org.backchannel.record.Revised;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** Whoever acts or is acted upon: a person, a state, an organisation or a group. */
@Entity
@Description("Whoever acts or is acted upon: a person, a state, an organisation or a group.")
public class Actor extends Revised implements Fact, MentionTarget {
    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What sort of actor it is.")
    public ActorKind kind;

    @NonNull
    @Description("The name that the record shows.")
    public String name;

    @Description("Who or what it is, in a sentence, where the sources say.")
    public String description;

    @Ignore
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "actor_name", joinColumns = @JoinColumn(name = "actor_id"))
    @OrderColumn(name = "position")
    public List<ActorName> allNames = new ArrayList<>();

    /** The same, as {@link ActorDraft#lowerNames} has them: what a filter by a part of a name looks at. */
    @Ignore
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "lower_names")
    String lowerNames;

    /** The nearest whole that this is a part of; no chain of these leads back to where it began. */
    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "part_of_id")
    public Actor whole;
}
