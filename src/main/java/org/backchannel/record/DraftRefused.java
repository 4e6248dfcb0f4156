package org.backchannel.record;

import org.backchannel.refusal.Refusal;

/** One draft of a batch was refused, and with it the whole batch. */
public final class DraftRefused extends RuntimeException {
    private final transient Draft draft;
    private final Refusal refusal;

    DraftRefused(Draft draft, Refusal refusal) {
        super(draft.entryKind().word() + " '" + draft.slug() + "': " + refusal.getMessage(), null, false, false);
        this.draft = draft;
        this.refusal = refusal;
    }

    public Draft draft() {
        return draft;
    }

    public Refusal refusal() {
        return refusal;
    }
}
