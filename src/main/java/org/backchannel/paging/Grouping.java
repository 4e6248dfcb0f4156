package org.backchannel.paging;

import org.backchannel.record.Recorded;

/**
 * By what the rows of a list are told into groups: by a value, by a record that they refer to, or by both.
 *
 * @param join HQL of the joins that {@code value} and {@code recordKey} need, possibly empty; a row that it
 *     multiplies counts in each of its groups, once
 * @param value HQL of the value, or null
 * @param recordKey HQL of the record's key, or null
 * @param recordType what the record is, null where {@code recordKey} is
 */
public record Grouping(String join, String value, String recordKey, Class<? extends Recorded> recordType) {
    public static Grouping byValue(String value) {
        return new Grouping("", value, null, null);
    }

    public static Grouping byRecord(String join, String recordKey, Class<? extends Recorded> recordType) {
        return new Grouping(join, null, recordKey, recordType);
    }
}
