package org.backchannel.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.backchannel.record.EntryKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;

/** A statement's bearing on one actor, meeting or policy. */
@Embeddable
@Type("Mention")
@Description("A statement's bearing on one actor, meeting or policy.")
public class Mention {
    @Ignore
    @Column(name = "target_id")
    public Long targetKey;

    @Ignore
    @Column(name = "target_kind")
    @Enumerated(EnumType.STRING)
    public EntryKind targetKind;

    @Description(
            "The statement's tone toward the target as coded by an editor, from -2 (hostile) over 0 (neutral) to +2 (warm);"
                    + " null when none is coded.")
    public Integer tone;

    @Description("What the coding rests on, or how the target is meant.")
    public String note;

    protected Mention() {}

    Mention(Long targetKey, EntryKind targetKind, Integer tone, String note) {
        this.targetKey = targetKey;
        this.targetKind = targetKind;
        this.tone = tone;
        this.note = note;
    }
}
