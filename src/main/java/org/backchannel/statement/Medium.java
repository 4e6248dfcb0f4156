package org.backchannel.statement;

import org.eclipse.microprofile.graphql.Description;

/** Through what a statement was made. */
@Description("Through what a statement was made.")
public enum Medium {
    @Description("An interview.")
    INTERVIEW,
    @Description("A press conference or public speech.")
    PRESS_CONFERENCE,
    @Description("A written statement, letter or article.")
    WRITTEN,
    @Description("A post on a social medium.")
    SOCIAL_MEDIA,
    @Description("Words to reporters, mostly on condition of not being named.")
    BRIEFING,
    @Description("Words that were not meant to be public.")
    LEAK,
    @Description("The sources don't say.")
    UNKNOWN
}
