package org.backchannel.involvement;

/** How a record bears on an actor. */
public enum InvolvementKind {
    /** Took part in a meeting. */
    PARTICIPANT,
    /** Made a statement. */
    SPEAKER,
    /** Is what a statement bears on. */
    MENTIONED,
    /** Takes or seeks the course that a policy is. */
    HOLDER,
    /** Is whom a policy is directed at. */
    TARGET
}
