package org.backchannel.timeline;

import org.backchannel.date.HistoricalDate;
import org.backchannel.record.Fact;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One dated record among others of all kinds. */
@Type("TimelineItem")
@Description("One dated record among others of all kinds.")
public record TimelineItem(
        @NonNull @Description("What it is.") TimelineKind kind,

        @NonNull @Description("When it was, as known.") HistoricalDate date,

        @NonNull @Description("The meeting, statement or step itself.")
        Fact record) {}
