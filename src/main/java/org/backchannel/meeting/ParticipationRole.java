package org.backchannel.meeting;

import org.eclipse.microprofile.graphql.Description;

/** The part that a participant has in a meeting. */
@Description("The part that a participant has in a meeting.")
public enum ParticipationRole {
    @Description("Speaks for itself, or leads its side.")
    PRINCIPAL,
    @Description("Speaks or works for a side.")
    DELEGATE,
    @Description("Receives the others.")
    HOST,
    @Description("Stands between the sides.")
    MEDIATOR,
    @Description("Is there without being a side.")
    OBSERVER
}
