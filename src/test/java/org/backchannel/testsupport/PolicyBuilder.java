package org.backchannel.testsupport;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.policy.PolicyDraft;
import org.backchannel.policy.PolicyKind;
import org.backchannel.policy.PolicyStatus;
import org.backchannel.record.CitationDraft;
import org.backchannel.record.Confirmation;
import org.backchannel.record.Draft;

/** Builds a policy; with no step given, it is in force since May 2025. */
public final class PolicyBuilder implements Drafts.Builder {
    private final String slug;
    private final String holder;
    private final List<PolicyDraft.Step> steps = new ArrayList<>();
    private String title;
    private String summary;
    private PolicyKind kind = PolicyKind.POSITION;
    private List<String> targets = List.of();
    private Confirmation confirmation = Confirmation.REPORTED;
    private List<CitationDraft> citations = Drafts.evidence();

    PolicyBuilder(String slug, String holder) {
        this.slug = slug;
        this.holder = holder;
        this.title = slug;
    }

    public PolicyBuilder titled(String title) {
        this.title = title;
        return this;
    }

    public PolicyBuilder summary(String summary) {
        this.summary = summary;
        return this;
    }

    public PolicyBuilder kind(PolicyKind kind) {
        this.kind = kind;
        return this;
    }

    public PolicyBuilder toward(String... targets) {
        this.targets = List.of(targets);
        return this;
    }

    public PolicyBuilder step(String edtf, PolicyStatus status) {
        steps.add(new PolicyDraft.Step(Drafts.date(edtf), status, null, Drafts.evidence()));
        return this;
    }

    public PolicyBuilder confirmation(Confirmation confirmation) {
        this.confirmation = confirmation;
        return this;
    }

    public PolicyBuilder citing(CitationDraft... citations) {
        this.citations = List.of(citations);
        return this;
    }

    @Override
    public Draft draft() {
        if (steps.isEmpty()) {
            step("2025-05", PolicyStatus.IN_FORCE);
        }
        return new PolicyDraft(
                slug, title, summary, kind, holder, targets, confirmation, List.copyOf(steps), citations);
    }
}
