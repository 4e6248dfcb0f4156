package org.backchannel.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Days of the proleptic Gregorian calendar, as databases write them. */
public final class Days {
    private Days() {}

    /** The day in a column, or null. */
    public static LocalDate read(ResultSet rows, int column) throws SQLException {
        try {
            return rows.getObject(column, LocalDate.class);
        } catch (DateTimeException leapDay) {
            // The PostgreSQL driver takes 0005-02-29 BC for a day of the year 5, which has none such.
            String text = rows.getString(column);
            int year = 1 - Integer.parseInt(text.substring(0, text.indexOf('-')));
            return LocalDate.of(year, 2, 29);
        }
    }

    /** The day as PostgreSQL reads it: years before 1 are counted from 1 BC. */
    static String forPostgreSql(LocalDate day) {
        return day.getYear() > 0
                ? day.toString()
                : "%04d-%02d-%02d BC".formatted(1 - day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
