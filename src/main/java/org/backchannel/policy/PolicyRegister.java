package org.backchannel.policy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.backchannel.actor.Actor;
import org.backchannel.date.HistoricalDate;
import org.backchannel.record.DateDraft;
import org.backchannel.record.EntryKind;
import org.backchannel.record.Filing;
import org.backchannel.record.Register;
import org.backchannel.record.Slugs;
import org.backchannel.refusal.Refusal;

/** Writes policies with their steps. */
@Singleton
class PolicyRegister implements Register<PolicyDraft> {
    @Inject
    EntityManager em;

    @Override
    public EntryKind kind() {
        return EntryKind.POLICY;
    }

    @Override
    public void write(PolicyDraft draft, Filing filing) {
        if (draft.steps() == null || draft.steps().isEmpty()) {
            throw Refusal.invalid("steps", "a policy has at least one step, which says how far it has come");
        }
        Policy policy = filing.isFirst() ? new Policy() : em.find(Policy.class, filing.entry().id);
        filing.stamp(policy);
        policy.title = draft.title();
        policy.summary = draft.summary();
        policy.kind = draft.kind();
        policy.confirmationSince = filing.since(policy.confirmation, draft.confirmation(), policy.confirmationSince);
        policy.confirmation = draft.confirmation();
        policy.heldBy = filing.reference(Actor.class, EntryKind.ACTOR, draft.holder(), "holder");
        policy.status = draft.steps().get(draft.steps().size() - 1).status();
        filing.empty(policy.directedAt);
        List<String> targets = draft.targets() == null ? List.of() : draft.targets();
        for (int i = 0; i < targets.size(); i++) {
            policy.directedAt.add(filing.reference(Actor.class, EntryKind.ACTOR, targets.get(i), "targets[" + i + "]"));
        }
        if (filing.isFirst()) {
            em.persist(policy);
        } else {
            PolicyStep.<PolicyStep>list("ofPolicy", policy).forEach(em::remove);
        }
        em.flush();
        writeSteps(draft, policy, filing);
    }

    private void writeSteps(PolicyDraft draft, Policy policy, Filing filing) {
        LocalDate begun = HistoricalDate.BEGINNING;
        for (int i = 0; i < draft.steps().size(); i++) {
            PolicyDraft.Step from = draft.steps().get(i);
            String field = "steps[" + i + "]";
            PolicyStep step = new PolicyStep();
            step.date = DateDraft.require(from.date(), field + ".date");
            if (step.date.lastDay().isBefore(begun)) {
                throw Refusal.invalid(
                        field + ".date",
                        "it can't have been after the step before it; write the steps from the oldest to the latest");
            }
            begun = step.date.firstDay().isAfter(begun) ? step.date.firstDay() : begun;
            step.status = from.status();
            step.note = from.note();
            step.ofPolicy = policy;
            step.position = i;
            String name = Slugs.from(from.status() + " " + step.date.getEdtf());
            step.fileUnder(filing.part(EntryKind.POLICY_STEP, name, from, field));
            em.persist(step);
        }
    }
}
