package org.backchannel.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/** A record as an editor writes it: a whole, with references to other records by slug. */
public interface Draft {
    String slug();

    @JsonIgnore
    EntryKind entryKind();

    /** Field of this draft that refers to an earlier record of the same kind, and the slug it names. */
    record Predecessor(String field, String slug) {}

    /** Records of the same kind that have to be written first; a cycle among them is refused. */
    @JsonIgnore
    default List<Predecessor> predecessors() {
        return List.of();
    }
}
