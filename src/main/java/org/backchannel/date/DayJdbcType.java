package org.backchannel.date;

import java.sql.CallableStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.backchannel.database.Days;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.LocalDateJdbcType;

/**
 * How days go to the database: as LocalDate, which H2 and PostgreSQL keep exactly. Hibernate's default, java.sql.Date,
 * has the Julian calendar before 1582-10-15 and no years before 1; {@link HistoricalDate#BEGINNING} came back as the
 * year 4713.
 */
public class DayJdbcType extends LocalDateJdbcType {
    private static final long serialVersionUID = 1L;

    // As LOCAL_DATE, which is what the parent says, HQL refuses min() and max() of the column.
    @Override
    public int getDefaultSqlTypeCode() {
        return SqlTypes.DATE;
    }

    @Override
    public <X> ValueExtractor<X> getExtractor(JavaType<X> type) {
        return new BasicExtractor<>(type, this) {
            private static final long serialVersionUID = 1L;

            @Override
            protected X doExtract(ResultSet rows, int column, WrapperOptions options) throws SQLException {
                return type.wrap(Days.read(rows, column), options);
            }

            @Override
            protected X doExtract(CallableStatement call, int index, WrapperOptions options) throws SQLException {
                return type.wrap(call.getObject(index, LocalDate.class), options);
            }

            @Override
            protected X doExtract(CallableStatement call, String name, WrapperOptions options) throws SQLException {
                return type.wrap(call.getObject(name, LocalDate.class), options);
            }
        };
    }
}
