package org.backchannel.testsupport;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The SQL statements that Hibernate prepares. */
@PersistenceUnitExtension
public class SqlCount implements StatementInspector {
    private static final List<String> STATEMENTS = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        STATEMENTS.add(sql);
        return sql;
    }

    /** The statements that {@code work} causes, in their order. */
    public static List<String> statementsOf(Runnable work) {
        int before = STATEMENTS.size();
        work.run();
        List<String> during = new ArrayList<>(STATEMENTS.subList(before, STATEMENTS.size()));
        STATEMENTS.clear();
        return during;
    }

    public static int of(Runnable work) {
        return statementsOf(work).size();
    }
}
