package org.backchannel.actor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.backchannel.record.EntryKind;
import org.backchannel.record.Filing;
import org.backchannel.record.Recorded;
import org.backchannel.record.Register;
import org.backchannel.refusal.Refusal;

/** Writes actors, and keeps the closure of what is part of what. */
@Singleton
class ActorRegister implements Register<ActorDraft> {
    @Inject
    EntityManager em;

    @Override
    public EntryKind kind() {
        return EntryKind.ACTOR;
    }

    @Override
    public void write(ActorDraft draft, Filing filing) {
        Actor actor = filing.isFirst() ? new Actor() : em.find(Actor.class, filing.entry().id);
        filing.stamp(actor);
        actor.kind = draft.kind();
        actor.name = draft.name();
        actor.description = draft.description();
        actor.allNames.clear();
        actor.allNames.add(new ActorName(draft.name(), NameKind.PRIMARY, null, null));
        if (draft.names() != null) {
            draft.names()
                    .forEach(name -> actor.allNames.add(
                            new ActorName(name.text(), name.kind(), name.language(), name.script())));
        }
        actor.lowerNames = draft.lowerNames();
        Actor whole = filing.reference(Actor.class, EntryKind.ACTOR, draft.partOf(), "partOf");
        boolean moved = filing.isFirst() || !Objects.equals(Recorded.keyOf(actor.whole), Recorded.keyOf(whole));
        if (whole != null && isPart(Recorded.keyOf(whole), actor.entryId)) {
            throw Refusal.invalid(
                    "partOf",
                    "'" + draft.partOf() + "' is itself a part of '" + draft.slug()
                            + "'; one of the two has to give way");
        }
        actor.whole = whole;
        if (filing.isFirst()) {
            em.persist(actor);
        }
        em.flush();
        if (moved) {
            moveSubtree(actor.entryId, Recorded.keyOf(whole));
        }
    }

    private boolean isPart(Long part, Long whole) {
        return em.find(ActorPart.class, new ActorPart.Key(whole, part)) != null;
    }

    /** Takes {@code top} with its parts out from under its former wholes and puts it under {@code whole}. */
    private void moveSubtree(Long top, Long whole) {
        List<ActorPart> below = ActorPart.list("wholeKey", top);
        if (below.isEmpty()) {
            below = List.of(new ActorPart(top, top, 0));
            em.persist(below.get(0));
        }
        List<Long> subtree = below.stream().map(part -> part.partKey).toList();
        ActorPart.<ActorPart>list("partKey in ?1 and wholeKey not in ?1", subtree)
                .forEach(em::remove);
        em.flush();
        List<ActorPart> above = whole == null ? List.of() : ActorPart.list("partKey", whole);
        for (ActorPart outer : above) {
            for (ActorPart inner : below) {
                em.persist(new ActorPart(outer.wholeKey, inner.partKey, outer.depth + 1 + inner.depth));
            }
        }
        em.flush();
    }
}
