package org.backchannel.statement;

import org.eclipse.microprofile.graphql.Description;

/** Whose words the text of a statement is in. */
@Description("Whose words the text of a statement is in.")
public enum Wording {
    @Description("The speaker's own, letter by letter.")
    VERBATIM,
    @Description("Somebody else's rendering, which may quote a phrase.")
    PARAPHRASE
}
