package org.backchannel.search;

import org.backchannel.record.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A record that a search found, and why. */
@Type("SearchHit")
@Description("A record that a search found, and why.")
public record SearchHit(
        @NonNull @Description("The record.") Node record,

        @NonNull @Description("What the record is.") RecordKind kind,

        @NonNull @Description("Where its best match is.") SearchField field,

        @NonNull @Description("How it matches there: the whole phrase if it occurs, else the word that matches best.")
        SearchMatch match,

        @NonNull @Description("The part that matched.") SearchSnippet snippet,

        @NonNull @Description("The higher the better; to compare within one search only.")
        Integer score) {}
