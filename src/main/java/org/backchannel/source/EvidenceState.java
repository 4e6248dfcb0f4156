package org.backchannel.source;

import org.eclipse.microprofile.graphql.Description;

/** What a check of a citation against the text of its source found. */
@Description("What a check of a citation against the text of its source found.")
public enum EvidenceState {
    @Description("The passage stands in the text we hold, exactly once.")
    VERIFIED,
    @Description("The text has changed: the passage now stands in it more than once.")
    AMBIGUOUS,
    @Description("The text has changed: the passage no longer stands in it.")
    MISSING,
    @Description("We don't hold the text; the citation says where in the source to look.")
    TEXT_UNAVAILABLE
}
