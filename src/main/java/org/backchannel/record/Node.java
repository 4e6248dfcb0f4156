package org.backchannel.record;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Whatever can be looked up by its id or its slug. */
@Description("Whatever can be looked up by id. Wherever the API takes an id, it takes the slug as well.")
public interface Node {
    String ID = "Opaque id: global, and the same in every installation that holds this record.";
    String SLUG = "Readable, stable name: unique over the whole record, fit for a URL.";

    @Id
    @NonNull
    @Description(ID)
    String getId();

    @NonNull
    @Description(SLUG)
    String getSlug();
}
