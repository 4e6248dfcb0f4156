package org.backchannel.search;

import org.eclipse.microprofile.graphql.Description;

/** Where in a record a search found its words. */
@Description("Where in a record a search found its words.")
public enum SearchField {
    @Description("In one of an actor's names.")
    NAME,
    @Description("In the title.")
    TITLE,
    @Description("In the summary.")
    SUMMARY,
    @Description("In what was said.")
    TEXT,
    @Description("In the source's words for a speaker.")
    ATTRIBUTION,
    @Description("In a passage of a source that supports the record, a participation in it, or a step of it.")
    PASSAGE
}
