package org.backchannel.source;

import org.eclipse.microprofile.graphql.Description;

/** What sort of document a source is. */
@Description("What sort of document a source is.")
public enum SourceKind {
    @Description("A report published by a news medium.")
    ARTICLE,
    @Description("A summary written for the record from another source, which it names as its origin.")
    BRIEFING,
    @Description("An official or internal paper: a communiqué, a treaty, a decree.")
    DOCUMENT,
    @Description("A post on a social medium.")
    SOCIAL_MEDIA_POST,
    @Description("The written record of something spoken.")
    TRANSCRIPT
}
