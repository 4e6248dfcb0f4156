package org.backchannel.actor;

import org.eclipse.microprofile.graphql.Description;

/** What sort of actor it is. */
@Description("What sort of actor it is.")
public enum ActorKind {
    @Description("A human being.")
    PERSON,
    @Description("A state, as other states deal with it.")
    STATE,
    @Description("A body with members and offices: a government, ministry, army, agency, newspaper.")
    ORGANISATION,
    @Description("People taken together without being a body: a population, factions, a set of governments.")
    GROUP
}
