package org.backchannel.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The types that columns of the record have, each with the Java type that stands for it on both databases. */
public enum ColumnType {
    /** A {@link Long}, whatever the column's width. */
    INTEGER {
        @Override
        Object read(ResultSet rows, int column) throws SQLException {
            long value = rows.getLong(column);
            return rows.wasNull() ? null : value;
        }
    },
    /** A {@link Boolean}. */
    BOOLEAN {
        @Override
        Object read(ResultSet rows, int column) throws SQLException {
            boolean value = rows.getBoolean(column);
            return rows.wasNull() ? null : value;
        }
    },
    /** A {@link String}. */
    TEXT {
        @Override
        Object read(ResultSet rows, int column) throws SQLException {
            return rows.getString(column);
        }
    },
    /** A {@link LocalDate}. */
    DAY {
        @Override
        Object read(ResultSet rows, int column) throws SQLException {
            return Days.read(rows, column);
        }
    },
    /** An {@link Instant}, in microseconds. */
    INSTANT {
        @Override
        Object read(ResultSet rows, int column) throws SQLException {
            OffsetDateTime value = rows.getObject(column, OffsetDateTime.class);
            return value == null ? null : value.toInstant();
        }

        @Override
        Object bound(Object value) {
            return value == null ? null : ((Instant) value).atOffset(ZoneOffset.UTC);
        }
    };

    abstract Object read(ResultSet rows, int column) throws SQLException;

    /** The value as JDBC takes it. */
    Object bound(Object value) {
        return value;
    }

    /** What {@code java.sql.Types} and the database's own name call it. */
    static ColumnType of(int jdbcType, String name) {
        return switch (jdbcType) {
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> INTEGER;
            case Types.BOOLEAN, Types.BIT -> BOOLEAN;
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.DATE -> DAY;
            case Types.TIMESTAMP_WITH_TIMEZONE -> INSTANT;
            default -> {
                if (name.equals("timestamptz")) {
                    yield INSTANT;
                }
                throw new IllegalStateException("columns of the type " + name + " can't be moved yet; see ColumnType");
            }
        };
    }
}
