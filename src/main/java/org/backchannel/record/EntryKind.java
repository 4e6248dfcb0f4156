package org.backchannel.record;

/**
 * What an entry is. The order is the order of writing: each kind refers only to kinds before it, and to
 * earlier records of its own.
 */
public enum EntryKind {
    SOURCE("src"),
    ACTOR("act"),
    OFFICE("off"),
    POLICY("pol"),
    POLICY_STEP("pst"),
    MEETING("mtg"),
    PARTICIPATION("par"),
    STATEMENT("stm"),
    CITATION("cit");

    private final String prefix;

    EntryKind(String prefix) {
        this.prefix = prefix;
    }

    /** First part of a global id, so that a reader of a log can tell what an id stands for. */
    public String prefix() {
        return prefix;
    }

    /** The word for it in messages: "policy step". */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
