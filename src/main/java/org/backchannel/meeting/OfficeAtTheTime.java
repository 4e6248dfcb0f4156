package org.backchannel.meeting;

import org.backchannel.actor.Office;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An office that a participant held at the meeting's date, and how sure that is. */
@Type("OfficeAtTheTime")
@Description("An office that a participant held at the meeting's date, and how sure that is.")
public record OfficeAtTheTime(
        @NonNull @Description("The office.") Office office,

        @NonNull @Description("How sure it is that it was held then.")
        OfficeCertainty certainty) {}
