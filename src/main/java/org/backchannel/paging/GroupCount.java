package org.backchannel.paging;

import org.backchannel.record.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** How many items of a list belong to one group. */
@Type("GroupCount")
@Description("How many items of a list belong to one group.")
public record GroupCount(
        @Description(
                "What the group has in common, as the list's filter takes it: a value of an enumeration, a slug, or the"
                        + " name of a place. Null: the items of which the record doesn't tell it.")
        String key,

        @Description("The actor or source that the group has in common, where it is one: with places, their country.")
        Node record,

        @NonNull
        @Description(
                "How many items of the list belong to the group: of the whole list where `countIsExact`, else of its items"
                        + " that were recorded first, as many as `totalCount` counts.")
        Integer count,

        @Ignore Total total) {}
