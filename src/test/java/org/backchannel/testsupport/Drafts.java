package org.backchannel.testsupport;

import java.util.List;
import org.backchannel.actor.ActorKind;
import org.backchannel.record.CitationDraft;
import org.backchannel.record.DateDraft;
import org.backchannel.record.Draft;

/** Drafts that fill every field a test isn't about. Each cites a passage of a ready source. */
public final class Drafts {
    public static final String READY_SOURCE = "ready-source";
    public static final String READY_PASSAGE = "the passage that supports whatever a test is about";
    static final String READY_TEXT = "Here stands " + READY_PASSAGE + ".";

    private Drafts() {}

    /** Makes a draft. */
    public interface Builder {
        Draft draft();
    }

    public static SourceBuilder aSource(String slug) {
        return new SourceBuilder(slug);
    }

    public static ActorBuilder aPerson(String slug) {
        return new ActorBuilder(slug, ActorKind.PERSON);
    }

    public static ActorBuilder aState(String slug) {
        return new ActorBuilder(slug, ActorKind.STATE);
    }

    public static ActorBuilder anOrganisation(String slug) {
        return new ActorBuilder(slug, ActorKind.ORGANISATION);
    }

    public static ActorBuilder aGroup(String slug) {
        return new ActorBuilder(slug, ActorKind.GROUP);
    }

    /** An office whose slug is made of its holder's and its body's. */
    public static OfficeBuilder anOffice(String holder, String body) {
        return new OfficeBuilder(holder + "-in-" + body, holder, body);
    }

    public static PolicyBuilder aPolicy(String slug, String holder) {
        return new PolicyBuilder(slug, holder);
    }

    public static MeetingBuilder aMeeting(String slug) {
        return new MeetingBuilder(slug);
    }

    public static ParticipantBuilder aParticipant(String actor) {
        return new ParticipantBuilder(actor);
    }

    /** A statement by a person. */
    public static StatementBuilder aStatement(String slug, String speaker) {
        return new StatementBuilder(slug).by(speaker);
    }

    public static StatementBuilder anAnonymousStatement(String slug, String description) {
        return new StatementBuilder(slug).anonymous(description);
    }

    public static CitationDraft citing(String source, String exact) {
        return new CitationDraft(source, exact, null, null, null);
    }

    public static CitationDraft locating(String source, String locator) {
        return new CitationDraft(source, null, null, null, locator);
    }

    static List<CitationDraft> evidence() {
        return List.of(citing(READY_SOURCE, READY_PASSAGE));
    }

    static DateDraft date(String edtf) {
        return edtf == null ? null : new DateDraft(edtf, null);
    }
}
