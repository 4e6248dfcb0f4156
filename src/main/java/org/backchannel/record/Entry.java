package org.backchannel.record;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.Arrays;
import java.util.Base64;
import org.backchannel.digest.Sha256;

/** One line of the register: what a record, a fact or a citation is called, everywhere and for good. */
@Entity
public class Entry extends PanacheEntityBase {
    private static final int DIGEST_BYTES = 15; // 120 bits: no collision to fear, and 20 characters without padding

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entry_seq")
    @SequenceGenerator(name = "entry_seq", sequenceName = "entry_seq", allocationSize = 50)
    public Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public EntryKind kind;

    @Column(nullable = false)
    public String slug;

    @Column(name = "global_id", nullable = false)
    public String globalId;

    protected Entry() {}

    Entry(EntryKind kind, String slug) {
        this.kind = kind;
        this.slug = slug;
        this.globalId = globalId(kind, slug);
    }

    /**
     * The opaque id of a record that is first registered as {@code slug}. It is derived, so that one record
     * has one id in every installation that holds it, and kept when the slug later changes.
     */
    public static String globalId(EntryKind kind, String slug) {
        byte[] digest = Sha256.bytes(kind.name() + ":" + slug);
        return kind.prefix() + "_" + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, DIGEST_BYTES));
    }
}
