package org.backchannel.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.backchannel.record.Node;
import org.backchannel.record.Recorded;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** The link between one fact and the passage of a source that supports it. */
@Entity
@Description("The passage of a source that supports one fact.")
public class Citation extends Recorded implements Node {
    @Ignore
    @Column(name = "fact_id", nullable = false)
    public Long factKey;

    /** Place among the fact's citations, from 0; number 0 is the one the fact stands on. */
    @Ignore
    public short ordinal;

    /** Which independent source of the fact it brings, from 0; null for none ({@link Independence}). */
    @Ignore
    @Column(name = "independent_ordinal")
    public Integer independentOrdinal;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    public SourceDocument cited;

    @Description(
            "The passage, exactly as it stood in the source's text when it was recorded; at most 500 code points. Null where"
                    + " `locator` says where to look instead.")
    public String exact;

    @Description("What stands right before the passage, where it takes that to tell it from look-alikes.")
    public String prefix;

    @Description("What stands right after the passage, where it takes that to tell it from look-alikes.")
    public String suffix;

    @Column(name = "start_offset")
    @Description("Where the passage begins in the source's text, in Unicode code points, inclusive.")
    public Integer start;

    @Column(name = "end_offset")
    @Description("Where the passage ends in the source's text, in Unicode code points, exclusive.")
    public Integer end;

    @Description("Where in the source to look, if we didn't hold its text when this was recorded: 'paragraph 3'.")
    public String locator;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What the check against the source's text found.")
    public EvidenceState evidence;
}
