package org.backchannel.archive;

import java.util.List;

/** The line before a table's rows, each of which is a list of the values of these columns. */
record Section(String table, List<String> columns, long rows) {}
