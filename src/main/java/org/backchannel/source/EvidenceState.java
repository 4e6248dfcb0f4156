package org.backchannel.source;

import org.eclipse.microprofile.graphql.Description;

/** What a check of a citation against the text of its source found. */
@Description("What a check of a citation against the text of its source found.")
public enum EvidenceState {
    @Description("The passage stands in the text we hold, exactly once.")
    VERIFIED,
    @Description("The text has changed: the passage now stands in it more than once.")
    AMBIGUOUS,
    @Description(
            "The passage stood in the text we held, and no longer does: the text has changed, or we hold it no longer.")
    MISSING,
    @Description("The citation says where in the source to look: when it was recorded, we didn't hold the text.")
    TEXT_UNAVAILABLE
}
