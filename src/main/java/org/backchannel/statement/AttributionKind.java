package org.backchannel.statement;

import org.eclipse.microprofile.graphql.Description;

/** How a source tells who is speaking. */
@Description("How a source tells who is speaking.")
public enum AttributionKind {
    @Description("A person, by name.")
    NAMED,
    @Description("A state or body as a whole: 'Israel', 'the ministry'.")
    INSTITUTIONAL,
    @Description("Nobody by name; only a description: 'a senior official'. Two such speakers are never taken for one.")
    ANONYMOUS
}
