package org.backchannel.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.backchannel.actor.Actor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;

/** Where a meeting was, as closely as the sources say. */
@Embeddable
@Type("Place")
@Description("Where a meeting was, as closely as the sources say.")
public class Place {
    @Column(name = "place_name")
    @Description("Town or site; null when only the country is known.")
    public String name;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "place_country_id")
    public Actor inCountry;

    protected Place() {}

    Place(String name, Actor inCountry) {
        this.name = name;
        this.inCountry = inCountry;
    }
}
