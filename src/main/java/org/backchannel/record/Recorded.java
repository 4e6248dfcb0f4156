package org.backchannel.record;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;
import org.backchannel.selection.Reads;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A row that belongs to an {@link Entry} and repeats its identity; the database keeps the two equal. Its
 * subclasses are {@link Node}s; it isn't one itself, or it would show in the schema as a type of its own.
 */
@MappedSuperclass
public abstract class Recorded extends PanacheEntityBase {
    @jakarta.persistence.Id
    @Column(name = "id")
    @Ignore
    public Long entryId;

    @Column(name = "global_id", nullable = false, updatable = false)
    @Ignore
    public String globalId;

    @Column(name = "slug", nullable = false)
    @Ignore
    public String entrySlug;

    /** Takes over the identity of the entry under which this row is filed. */
    public void fileUnder(Entry entry) {
        entryId = entry.id;
        globalId = entry.globalId;
        entrySlug = entry.slug;
    }

    @Id
    @NonNull
    @Description(Node.ID)
    @Reads("globalId")
    public String getId() {
        return globalId;
    }

    @NonNull
    @Description(Node.SLUG)
    @Reads("entrySlug")
    public String getSlug() {
        return entrySlug;
    }

    /** Key of that row, or null for none; reading it loads nothing. */
    public static Long keyOf(Recorded row) {
        return row == null ? null : row.entryId;
    }

    // Rows are keys of batch loaders: two rows of one entry are one key, also before they are managed.
    @Override
    public final boolean equals(Object other) {
        return other instanceof Recorded that && entryId != null && entryId.equals(that.entryId);
    }

    @Override
    public final int hashCode() {
        return Objects.hashCode(entryId);
    }
}
