package org.backchannel.date;

import org.eclipse.microprofile.graphql.Description;

/**
 * Whether one end of a date is given. EDTF keeps "not ended" ({@code 2025/..}) and "end not known" ({@code 2025/})
 * apart.
 */
@Description("Whether the first or the last day of a date is given, and if not, why.")
public enum DateBound {
    @Description("The end is given: `earliest` or `latest` holds its day.")
    KNOWN,

    @Description("There is deliberately no end, written `..` in EDTF: it goes on, or 'on or before', 'on or after'.")
    OPEN,

    @Description("There is an end, but nobody has recorded when: an end left empty in EDTF, as in `2025-05-14/`.")
    UNKNOWN
}
