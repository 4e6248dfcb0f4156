package org.backchannel.source;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.backchannel.digest.Sha256;
import org.backchannel.record.DateDraft;
import org.backchannel.record.EntryKind;
import org.backchannel.record.Filing;
import org.backchannel.record.Register;
import org.backchannel.refusal.Refusal;

/** Writes sources. */
@Singleton
class SourceRegister implements Register<SourceDraft> {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    @Inject
    EntityManager em;

    @Inject
    CitationRegister citations;

    @Override
    public EntryKind kind() {
        return EntryKind.SOURCE;
    }

    @Override
    public void write(SourceDraft draft, Filing filing) {
        SourceDocument source =
                filing.isFirst() ? new SourceDocument() : em.find(SourceDocument.class, filing.entry().id);
        filing.stamp(source);
        source.title = draft.title();
        source.kind = draft.kind();
        source.url = checkedUrl(draft.url());
        source.author = draft.author();
        source.publishedOn = DateDraft.require(draft.publishedOn(), "publishedOn");
        source.accessedOn = draft.accessedOn();
        source.language = draft.language();
        source.text = draft.text() == null ? null : Passage.normalised(draft.text());
        source.textSha256 = source.text == null ? null : Sha256.of(source.text);
        Long repeated = filing.key(EntryKind.SOURCE, draft.originSource(), "originSource");
        source.repeats = repeated == null ? null : em.find(SourceDocument.class, repeated);
        refuseCircle(source, draft.originSource());
        SourceDocument origin = source.repeats == null ? source : source.repeats.origin;
        if (filing.isFirst()) {
            source.origin = origin;
            em.persist(source);
        } else if (!source.origin.equals(origin)) {
            source.origin = origin;
            moveRepeatersTo(source);
            citations.originChanged(origin);
        }
    }

    // A publisher is an actor, and actors are written after the sources that they cite.
    @Override
    public void complete(SourceDraft draft, Filing filing) {
        em.find(SourceDocument.class, filing.entry().id).publisherKey =
                filing.key(EntryKind.ACTOR, draft.publisher(), "publisher");
    }

    /** Whatever repeats this source, at any remove, has the origin this source has now. */
    private void moveRepeatersTo(SourceDocument source) {
        for (SourceDocument repeater : SourceDocument.<SourceDocument>list("repeats", source)) {
            if (!repeater.origin.equals(source.origin)) {
                repeater.origin = source.origin;
                moveRepeatersTo(repeater);
            }
        }
    }

    private static void refuseCircle(SourceDocument source, String repeated) {
        for (SourceDocument step = source.repeats; step != null; step = step.repeats) {
            if (step.equals(source)) {
                throw Refusal.invalid(
                        "originSource",
                        "'" + repeated + "' itself repeats this source; a source can't be its own origin");
            }
        }
    }

    private static String checkedUrl(String url) {
        if (url == null) {
            return null;
        }
        try {
            URI parsed = new URI(url);
            if (parsed.getScheme() != null
                    && SCHEMES.contains(parsed.getScheme().toLowerCase(java.util.Locale.ROOT))
                    && parsed.getHost() != null
                    && parsed.getUserInfo() == null) {
                return url;
            }
        } catch (URISyntaxException malformed) {
            // refused below, in the same words as every other address that a reader couldn't follow
        }
        throw Refusal.invalid(
                "url",
                "'" + Refusal.shown(url) + "' isn't an address we can link to; write http:// or https:// with a host");
    }
}
