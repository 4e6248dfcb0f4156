package org.backchannel.archive;

import java.util.SortedMap;

/**
 * An archive's first line.
 *
 * @param format what this is, {@value #FORMAT}
 * @param version of that format
 * @param migration the newest migration of the database it was written from
 * @param rows how many follow, in all tables
 * @param sequences what each gives next
 */
record Head(String format, int version, String migration, long rows, SortedMap<String, Long> sequences) {
    static final String FORMAT = "backchannel-record";
    static final int VERSION = 1;
}
