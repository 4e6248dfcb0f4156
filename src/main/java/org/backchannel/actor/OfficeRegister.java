package org.backchannel.actor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.backchannel.date.EdtfException;
import org.backchannel.date.HistoricalDate;
import org.backchannel.date.Tenure;
import org.backchannel.record.DateDraft;
import org.backchannel.record.Dependency;
import org.backchannel.record.EntryKind;
import org.backchannel.record.Filing;
import org.backchannel.record.Register;
import org.backchannel.refusal.Refusal;

/** Writes offices. */
@Singleton
class OfficeRegister implements Register<OfficeDraft> {
    @Inject
    EntityManager em;

    @Override
    public EntryKind kind() {
        return EntryKind.OFFICE;
    }

    @Override
    public void write(OfficeDraft draft, Filing filing) {
        Office office = filing.isFirst() ? new Office() : em.find(Office.class, filing.entry().id);
        filing.stamp(office);
        office.title = draft.title();
        office.heldBy = em.find(Actor.class, filing.key(EntryKind.ACTOR, draft.holder(), "holder"));
        office.heldIn = em.find(Actor.class, filing.key(EntryKind.ACTOR, draft.body(), "body"));
        if (office.heldBy.kind != ActorKind.PERSON) {
            throw Refusal.invalid("holder", "'" + draft.holder() + "' isn't a person; an office is held by a person");
        }
        if (office.heldIn.kind == ActorKind.PERSON || office.heldIn.kind == ActorKind.GROUP) {
            throw Refusal.invalid(
                    "body",
                    "'" + draft.body() + "' has no offices; name the organisation or state that the office is in");
        }
        office.tenure = tenure(draft);
        office.confirmationSince = filing.since(office.confirmation, draft.confirmation(), office.confirmationSince);
        office.confirmation = draft.confirmation();
        if (filing.isFirst()) {
            em.persist(office);
        }
    }

    @Override
    public List<Dependency> dependencies() {
        return List.of(
                new Dependency(
                        EntryKind.ACTOR,
                        "kind",
                        "an office is held by a person",
                        "select o.heldBy.entryId, min(o.entrySlug) from Office o"
                                + " where among(:revised, o.heldBy.entryId) and o.heldBy.kind <> PERSON"
                                + " group by o.heldBy.entryId"),
                new Dependency(
                        EntryKind.ACTOR,
                        "kind",
                        "an office is in an organisation or a state",
                        "select o.heldIn.entryId, min(o.entrySlug) from Office o"
                                + " where among(:revised, o.heldIn.entryId)"
                                + " and o.heldIn.kind not in (ORGANISATION, STATE)"
                                + " group by o.heldIn.entryId"));
    }

    private static Tenure tenure(OfficeDraft draft) {
        HistoricalDate since = DateDraft.read(draft.since(), "since");
        HistoricalDate until = DateDraft.read(draft.until(), "until");
        try {
            return Tenure.of(since, until);
        } catch (EdtfException refused) {
            throw Refusal.invalid("until", refused.getMessage());
        }
    }
}
