package org.backchannel.policy;

import org.eclipse.microprofile.graphql.Description;

/** What sort of course a policy is. */
@Description("What sort of course a policy is.")
public enum PolicyKind {
    @Description("Restrictions imposed on a state, body or person.")
    SANCTION,
    @Description("An agreement between states, made, joined or in view.")
    ACCORD,
    @Description("Something that the holder holds to be a matter of its security.")
    SECURITY_INTEREST,
    @Description("Holding, leaving or regulating territory.")
    TERRITORIAL,
    @Description("Use of armed force.")
    MILITARY_ACTION,
    @Description("Help given.")
    AID,
    @Description("Contacts and relations with another actor.")
    DIPLOMATIC_TIES,
    @Description("A stance taken towards an actor or a measure.")
    POSITION
}
