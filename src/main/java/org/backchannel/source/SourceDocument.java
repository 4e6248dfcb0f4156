package org.backchannel.source;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.backchannel.date.HistoricalDate;
import org.backchannel.record.Node;
import org.backchannel.record.Revised;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A document that facts are cited from. Its own text is kept where we may keep it. */
@Entity
@Table(name = "source")
@Type("Source")
@Description("A document that facts are cited from.")
public class SourceDocument extends Revised implements Node {
    @NonNull
    @Description("Title of the document.")
    public String title;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What sort of document it is.")
    public SourceKind kind;

    @Description("Where it was published: an http or https address.")
    public String url;

    @Ignore
    @Column(name = "publisher_id")
    public Long publisherKey;

    @Description("Who wrote it, as the document says.")
    public String author;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "published_edtf"))
    @AttributeOverride(name = "text", column = @Column(name = "published_text"))
    @AttributeOverride(name = "earliest", column = @Column(name = "published_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "published_latest"))
    @NonNull
    @Description("When it was published, as known.")
    public HistoricalDate publishedOn;

    @Column(name = "accessed_on")
    @Description("Day on which it was last read for the record.")
    public LocalDate accessedOn;

    @Description("Language it is written in, as a BCP 47 tag: en, he, ar.")
    public String language;

    /** The whole text, or null. By far the longest column, and hardly ever asked for: read only where it is used. */
    @Ignore
    @Basic(fetch = FetchType.LAZY)
    public String text;

    @Ignore
    @Column(name = "text_sha256")
    public String textSha256;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "origin_source_id")
    public SourceDocument repeats;

    /** Where the chain of repeating ends: what counts as one independent source. Itself, if it repeats nothing. */
    @Ignore
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "origin_id")
    public SourceDocument origin;
}
