package org.backchannel.record;

/**
 * A record that was there before is being revised. Fired once for each, inside the batch's transaction, while the
 * database still holds it as it was; what was derived from it can be taken away by observing it.
 *
 * @param entry its id
 */
public record RecordBeingRevised(EntryKind kind, Long entry) {}
