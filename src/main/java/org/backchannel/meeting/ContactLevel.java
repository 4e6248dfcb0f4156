package org.backchannel.meeting;

import org.eclipse.microprofile.graphql.Description;

/** Between whom contacts are counted. */
@Description("Between whom contacts are counted.")
public enum ContactLevel {
    @Description("Between participants as the sources name them: persons, and bodies whose members stay unnamed.")
    PARTICIPANTS,
    @Description("Between the sides they took part for; a participant for nobody else is its own side.")
    SIDES
}
