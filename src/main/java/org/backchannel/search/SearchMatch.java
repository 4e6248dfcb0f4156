package org.backchannel.search;

import org.eclipse.microprofile.graphql.Description;

/** How the words of a search match, the worst first: its place is its weight. */
@Description("How the words of a search match.")
public enum SearchMatch {
    @Description("Somewhere inside a word.")
    CONTAINS,
    @Description("A word begins with them.")
    WORD,
    @Description("The whole name, title or text begins with them.")
    PREFIX,
    @Description("They are the whole name, title or text.")
    EXACT
}
