package org.backchannel.paging;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One page of a list, whatever it lists. */
@Description(
        "One page of a list. Ask for `totalCount` only if you need it: to count a list takes as long as to find all of it.")
public interface Connection {
    String PAGE_INFO = "Where this page stands in its list.";

    @NonNull
    @Description(PAGE_INFO)
    PageInfo getPageInfo();

    /** How to count the whole list that this is a page of. */
    @Ignore
    Total total();
}
