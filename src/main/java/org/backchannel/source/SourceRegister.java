package org.backchannel.source;

import io.quarkus.panache.common.Parameters;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Set;
import org.backchannel.digest.Sha256;
import org.backchannel.record.DateDraft;
import org.backchannel.record.EntryKind;
import org.backchannel.record.Filing;
import org.backchannel.record.Recorded;
import org.backchannel.record.Register;
import org.backchannel.refusal.Refusal;

/** Writes sources. */
@Singleton
class SourceRegister implements Register<SourceDraft> {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Keys of what repeats {@code :source} at any remove, and its own. */
    private static final String REPEATERS = "(select r.repeaterKey from Repetition r where r.repeatedKey = :source)";

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
        putBehindItsOrigin(source, draft, filing);
    }

    // A publisher is an actor, and actors are written after the sources that they cite.
    @Override
    public void complete(SourceDraft draft, Filing filing) {
        em.find(SourceDocument.class, filing.entry().id).publisherKey =
                filing.key(EntryKind.ACTOR, draft.publisher(), "publisher");
    }

    private void putBehindItsOrigin(SourceDocument source, SourceDraft draft, Filing filing) {
        SourceDocument repeated =
                filing.reference(SourceDocument.class, EntryKind.SOURCE, draft.originSource(), "originSource");
        boolean moved = !Objects.equals(Recorded.keyOf(source.repeats), Recorded.keyOf(repeated));
        if (repeated != null && repeats(Recorded.keyOf(repeated), source.entryId)) {
            throw Refusal.invalid(
                    "originSource",
                    "'" + draft.originSource() + "' itself repeats this source; a source can't be its own origin");
        }
        source.repeats = repeated;
        SourceDocument origin = repeated == null ? source : repeated.origin;
        if (filing.isFirst()) {
            source.origin = origin;
            em.persist(source);
            em.persist(new Repetition(source.entryId, source.entryId));
        }
        if (moved) {
            em.flush();
            moveRepeaters(source.entryId, Recorded.keyOf(repeated));
        }
        if (!source.origin.equals(origin)) {
            SourceDocument.<SourceDocument>list("entryId in " + REPEATERS, Parameters.with("source", source.entryId))
                    .forEach(repeater -> repeater.origin = origin);
            citations.originChanged(origin);
        }
    }

    private boolean repeats(Long repeater, Long repeated) {
        return repeater.equals(repeated) || em.find(Repetition.class, new Repetition.Key(repeated, repeater)) != null;
    }

    /** Takes a source, with whatever repeats it, from behind what it repeated and puts it behind what it repeats now. */
    private void moveRepeaters(Long source, Long repeated) {
        Repetition.delete(
                "repeaterKey in " + REPEATERS + " and repeatedKey not in " + REPEATERS,
                Parameters.with("source", source));
        em.createQuery("insert into Repetition (repeatedKey, repeaterKey)"
                        + " select above.repeatedKey, below.repeaterKey from Repetition above, Repetition below"
                        + " where above.repeaterKey = :repeated and below.repeatedKey = :source")
                .setParameter("repeated", repeated)
                .setParameter("source", source)
                .executeUpdate();
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
