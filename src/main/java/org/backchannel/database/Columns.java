package org.backchannel.database;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Selects columns by HQL, past Hibernate's session. Hibernate says once what SQL that is, and isn't asked again: to ask
 * it each time took as long as the driver takes to read some dozen rows.
 */
@Singleton
public class Columns {
    private static final int MOST_KEPT = 2_000; // clients choose by their filters which there are

    @Inject
    SessionFactory hibernate;

    @Inject
    DataSource database;

    // Its upkeep is soon done: to wake another thread for it takes longer.
    private final Cache<String, ColumnQuery> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).executor(Runnable::run).build();

    /**
     * The rows, each an array of its columns. One statement, over the connection of the transaction, if there is one.
     *
     * @param hql selects columns alone; its values stand as {@code ?}
     * @param values in the order of their {@code ?}, a collection for a list of {@link ListFunctions}
     * @throws UnreadableException when the database refuses it
     */
    public List<Object[]> select(String hql, List<?> values) {
        List<Object> given = new ArrayList<>(values);
        given.replaceAll(Columns::parameter);
        ColumnQuery query = kept.get(hql, unseen -> ColumnQuery.of(unseen, given, factory()));
        Reading.anotherStatement();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(inspected(query.sql()))) {
            return run(query, statement, given);
        } catch (SQLException refused) {
            throw new UnreadableException(refused);
        }
    }

    // Waited for no longer than it runs: when it is closed the connection may be somebody else's at once.
    private static List<Object[]> run(ColumnQuery query, PreparedStatement statement, List<Object> values)
            throws SQLException {
        Reading.waitFor(statement.getConnection());
        try {
            return query.run(statement, values);
        } finally {
            Reading.waitNoMore();
        }
    }

    /** How SQL is written for the database. */
    public Dialect dialect() {
        return factory().getJdbcServices().getDialect();
    }

    // By whatever looks at Hibernate's statements.
    private String inspected(String sql) {
        StatementInspector inspector = factory().getSessionFactoryOptions().getStatementInspector();
        return inspector == null ? sql : inspector.inspect(sql);
    }

    private SessionFactoryImplementor factory() {
        return hibernate.unwrap(SessionFactoryImplementor.class);
    }

    /** What a value is as a parameter. */
    public static Object parameter(Object value) {
        return value instanceof Collection<?> items ? ListFunctions.parameter(items) : value;
    }

    /** The same query, with its values bound in their order. */
    public static <Q extends Query> Q bind(Q query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, parameter(values.get(i)));
        }
        return query;
    }

    /** The HQL with its {@code ?} numbered in their order. */
    public static String numbered(String hql) {
        StringBuilder numbered = new StringBuilder();
        int count = 0;
        for (int i = 0; i < hql.length(); i++) {
            numbered.append(hql.charAt(i));
            if (hql.charAt(i) == '?') {
                numbered.append(++count);
            }
        }
        return numbered.toString();
    }

    /** The database refused a statement, for the reason that is its cause. */
    public static final class UnreadableException extends RuntimeException {
        UnreadableException(SQLException refused) {
            super(refused);
        }
    }
}
