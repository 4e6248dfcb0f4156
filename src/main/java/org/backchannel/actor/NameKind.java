package org.backchannel.actor;

import org.eclipse.microprofile.graphql.Description;

/** What sort of name it is. */
@Description("What sort of name it is.")
public enum NameKind {
    @Description("The name that the record shows.")
    PRIMARY,
    @Description("Another name in use.")
    ALIAS,
    @Description("A name no longer in use.")
    FORMER,
    @Description("The name in another script, by sound.")
    TRANSLITERATION,
    @Description("A short form: IDF.")
    ABBREVIATION,
    @Description("The name in the actor's own language.")
    NATIVE
}
