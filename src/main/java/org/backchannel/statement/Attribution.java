package org.backchannel.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.backchannel.actor.Actor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** Who the source says is speaking. */
@Embeddable
@Type("Attribution")
@Description("Who the source says is speaking.")
public class Attribution {
    @NonNull
    @Column(name = "attribution_kind")
    @Enumerated(EnumType.STRING)
    @Description("How the source tells who is speaking.")
    public AttributionKind kind;

    @Column(name = "attribution_description")
    @Description("The source's own words for the speaker: 'one source', 'Israeli officials'.")
    public String description;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "affiliation_id")
    public Actor affiliatedWith;

    protected Attribution() {}

    Attribution(AttributionKind kind, String description, Actor affiliatedWith) {
        this.kind = kind;
        this.description = description;
        this.affiliatedWith = affiliatedWith;
    }
}
