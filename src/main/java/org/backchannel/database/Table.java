package org.backchannel.database;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of the record.
 *
 * @param columns all but those that the database works out itself
 * @param key the names of the columns of its primary key
 */
public record Table(String name, List<Column> columns, List<String> key) {
    /** A column of a table. */
    public record Column(String name, ColumnType type) {}

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The columns as SQL lists them. Names are in lower case, which H2 folds as it does its own. */
    String columnList() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
