package org.backchannel.testsupport;

import org.backchannel.record.Draft;
import org.backchannel.source.SourceDraft;
import org.backchannel.source.SourceKind;

/** Builds a source. */
public final class SourceBuilder implements Drafts.Builder {
    private final String slug;
    private String title;
    private SourceKind kind = SourceKind.ARTICLE;
    private String publisher;
    private String publishedOn = "2025-05";
    private String text;
    private String originSource;
    private String url;

    SourceBuilder(String slug) {
        this.slug = slug;
        this.title = slug;
    }

    public SourceBuilder titled(String title) {
        this.title = title;
        return this;
    }

    public SourceBuilder kind(SourceKind kind) {
        this.kind = kind;
        return this;
    }

    public SourceBuilder publishedBy(String actor) {
        this.publisher = actor;
        return this;
    }

    public SourceBuilder on(String edtf) {
        this.publishedOn = edtf;
        return this;
    }

    public SourceBuilder at(String url) {
        this.url = url;
        return this;
    }

    public SourceBuilder text(String text) {
        this.text = text;
        return this;
    }

    public SourceBuilder repeating(String source) {
        this.originSource = source;
        return this;
    }

    @Override
    public Draft draft() {
        return new SourceDraft(
                slug, title, kind, url, publisher, null, Drafts.date(publishedOn), null, "en", text, originSource);
    }
}
