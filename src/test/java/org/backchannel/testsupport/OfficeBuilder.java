package org.backchannel.testsupport;

import java.util.List;
import org.backchannel.actor.OfficeDraft;
import org.backchannel.record.CitationDraft;
import org.backchannel.record.Confirmation;
import org.backchannel.record.Draft;

/** Builds an office. */
public final class OfficeBuilder implements Drafts.Builder {
    private String slug;
    private final String holder;
    private final String body;
    private String since;
    private String until;
    private Confirmation confirmation = Confirmation.REPORTED;
    private List<CitationDraft> citations = Drafts.evidence();

    OfficeBuilder(String slug, String holder, String body) {
        this.slug = slug;
        this.holder = holder;
        this.body = body;
    }

    public OfficeBuilder slug(String slug) {
        this.slug = slug;
        return this;
    }

    public OfficeBuilder since(String edtf) {
        this.since = edtf;
        return this;
    }

    public OfficeBuilder until(String edtf) {
        this.until = edtf;
        return this;
    }

    public OfficeBuilder confirmation(Confirmation confirmation) {
        this.confirmation = confirmation;
        return this;
    }

    public OfficeBuilder citing(CitationDraft... citations) {
        this.citations = List.of(citations);
        return this;
    }

    @Override
    public Draft draft() {
        return new OfficeDraft(
                slug, "Office " + slug, holder, body, Drafts.date(since), Drafts.date(until), confirmation, citations);
    }
}
