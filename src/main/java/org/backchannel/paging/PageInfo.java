package org.backchannel.paging;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** Where a page stands in its list. */
@Type("PageInfo")
@Description("Where a page stands in its list.")
public record PageInfo(
        @Description("Whether anything follows the last item of this page.") @NonNull
        Boolean hasNextPage,

        @Description("Whether anything precedes the first item of this page.") @NonNull
        Boolean hasPreviousPage,

        @Description(
                "Cursor of the first item; give it as `before` for the page before this one. Null on an empty page.")
        String startCursor,

        @Description("Cursor of the last item; give it as `after` for the page after this one. Null on an empty page.")
        String endCursor) {}
