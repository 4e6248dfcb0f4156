package org.backchannel.testsupport;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.record.CitationDraft;
import org.backchannel.record.Confirmation;
import org.backchannel.record.Draft;
import org.backchannel.statement.AttributionKind;
import org.backchannel.statement.Medium;
import org.backchannel.statement.StatementDraft;
import org.backchannel.statement.Wording;

/** Builds a statement. */
public final class StatementBuilder implements Drafts.Builder {
    private final String slug;
    private final List<StatementDraft.Bearing> mentions = new ArrayList<>();
    private String speaker;
    private StatementDraft.Attributed attribution;
    private String text;
    private Wording wording = Wording.PARAPHRASE;
    private String date = "2025-05-14";
    private Medium medium = Medium.UNKNOWN;
    private String meeting;
    private List<CitationDraft> citations = Drafts.evidence();

    StatementBuilder(String slug) {
        this.slug = slug;
        this.text = "Words of " + slug;
    }

    /** By a person. */
    public StatementBuilder by(String person) {
        this.speaker = person;
        this.attribution = new StatementDraft.Attributed(AttributionKind.NAMED, null, null);
        return this;
    }

    /** By a state or body as a whole. */
    public StatementBuilder byTheBody(String body) {
        this.speaker = body;
        this.attribution = new StatementDraft.Attributed(AttributionKind.INSTITUTIONAL, null, null);
        return this;
    }

    public StatementBuilder anonymous(String description) {
        this.speaker = null;
        this.attribution = new StatementDraft.Attributed(AttributionKind.ANONYMOUS, description, null);
        return this;
    }

    public StatementBuilder affiliatedWith(String actor) {
        this.attribution = new StatementDraft.Attributed(attribution.kind(), attribution.description(), actor);
        return this;
    }

    public StatementBuilder saying(String text) {
        this.text = text;
        return this;
    }

    public StatementBuilder verbatim() {
        this.wording = Wording.VERBATIM;
        return this;
    }

    public StatementBuilder on(String edtf) {
        this.date = edtf;
        return this;
    }

    public StatementBuilder medium(Medium medium) {
        this.medium = medium;
        return this;
    }

    public StatementBuilder inMeeting(String meeting) {
        this.meeting = meeting;
        return this;
    }

    public StatementBuilder mentioning(String actor, Integer tone) {
        mentions.add(new StatementDraft.Bearing(actor, null, null, tone, null));
        return this;
    }

    public StatementBuilder mentioningMeeting(String meeting, Integer tone) {
        mentions.add(new StatementDraft.Bearing(null, meeting, null, tone, null));
        return this;
    }

    public StatementBuilder mentioningPolicy(String policy, Integer tone) {
        mentions.add(new StatementDraft.Bearing(null, null, policy, tone, null));
        return this;
    }

    public StatementBuilder citing(CitationDraft... citations) {
        this.citations = List.of(citations);
        return this;
    }

    @Override
    public Draft draft() {
        return new StatementDraft(
                slug,
                speaker,
                attribution,
                text,
                wording,
                Drafts.date(date),
                medium,
                null,
                Confirmation.REPORTED,
                meeting,
                List.copyOf(mentions),
                citations);
    }
}
