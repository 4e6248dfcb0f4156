package org.backchannel.testsupport;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.actor.ActorDraft;
import org.backchannel.actor.ActorKind;
import org.backchannel.actor.NameKind;
import org.backchannel.record.CitationDraft;
import org.backchannel.record.Draft;

/** Builds an actor. */
public final class ActorBuilder implements Drafts.Builder {
    private final String slug;
    private final ActorKind kind;
    private final List<ActorDraft.Name> names = new ArrayList<>();
    private String name;
    private String partOf;
    private List<CitationDraft> citations = Drafts.evidence();

    ActorBuilder(String slug, ActorKind kind) {
        this.slug = slug;
        this.kind = kind;
        this.name = slug;
    }

    public ActorBuilder named(String name) {
        this.name = name;
        return this;
    }

    public ActorBuilder alias(String text) {
        names.add(new ActorDraft.Name(text, NameKind.ALIAS, "en", null));
        return this;
    }

    public ActorBuilder partOf(String whole) {
        this.partOf = whole;
        return this;
    }

    public ActorBuilder citing(CitationDraft... citations) {
        this.citations = List.of(citations);
        return this;
    }

    @Override
    public Draft draft() {
        return new ActorDraft(slug, kind, name, null, names, partOf, citations);
    }
}
