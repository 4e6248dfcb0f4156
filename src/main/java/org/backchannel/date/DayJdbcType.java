package org.backchannel.date;

import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.LocalDateJdbcType;

/**
 * How days go to the database: as LocalDate, which H2 and PostgreSQL keep exactly (but for 29 February of leap years
 * before year 1, which the PostgreSQL driver 42.7 stores and cannot read). Hibernate's default, java.sql.Date, has the
 * Julian calendar before 1582-10-15 and no years before 1; {@link HistoricalDate#BEGINNING} came back as the year 4713.
 */
public class DayJdbcType extends LocalDateJdbcType {
    private static final long serialVersionUID = 1L;

    // As LOCAL_DATE, which is what the parent says, HQL refuses min() and max() of the column.
    @Override
    public int getDefaultSqlTypeCode() {
        return SqlTypes.DATE;
    }
}
