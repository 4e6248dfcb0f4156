package org.backchannel.search;

import org.eclipse.microprofile.graphql.Description;

/** Where in a record a search found its words. */
@Description("Where in a record a search found its words.")
public enum SearchField {
    @Description("In one of an actor's names.")
    NAME(3),
    @Description("In the title.")
    TITLE(3),
    @Description("In the summary.")
    SUMMARY(2),
    @Description("In what was said.")
    TEXT(2),
    @Description("In the source's words for a speaker.")
    ATTRIBUTION(2),
    @Description("In a passage of a source that supports the record, a participation in it, or a step of it.")
    PASSAGE(1);

    /** The largest weight. */
    static final int WEIGHTS = 3;

    /** Which of two equally good matches counts for more, from 1 to {@link #WEIGHTS}. */
    final int weight;

    SearchField(int weight) {
        this.weight = weight;
    }

    boolean isTitle() {
        return this == NAME || this == TITLE;
    }
}
