package org.backchannel.paging;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.backchannel.record.Recorded;

/**
 * A list that can be paged: rows of a type, under an HQL alias, that meet a condition, in an order.
 *
 * @param alias the name that {@code where} and {@code ordering} use for a row
 */
public record Listing<T extends Recorded>(Class<T> type, String alias, Condition where, Ordering<T> ordering) {
    /** Tells this list's cursors from those of a list with another filter or order. */
    String mark() {
        CRC32 sum = new CRC32();
        sum.update((type.getSimpleName() + "|" + where.hql() + "|" + where.values() + "|" + ordering.hql())
                .getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
