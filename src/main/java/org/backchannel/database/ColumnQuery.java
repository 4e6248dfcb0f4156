package org.backchannel.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.MappingModelExpressible;
import org.hibernate.query.sqm.internal.SqmQueryImpl;
import org.hibernate.query.sqm.internal.SqmUtil;
import org.hibernate.query.sqm.spi.SqmParameterMappingModelResolutionAccess;
import org.hibernate.query.sqm.sql.SqmTranslation;
import org.hibernate.query.sqm.tree.expression.SqmParameter;
import org.hibernate.query.sqm.tree.select.SqmSelectStatement;
import org.hibernate.sql.ast.spi.SqlSelection;
import org.hibernate.sql.ast.tree.expression.JdbcParameter;
import org.hibernate.sql.ast.tree.select.SelectStatement;
import org.hibernate.sql.exec.spi.JdbcParameterBinder;
import org.hibernate.sql.exec.spi.JdbcParameterBindings;
import org.hibernate.sql.exec.spi.JdbcSelect;
import org.hibernate.sql.results.graph.basic.BasicResult;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;

/** HQL that selects columns, as Hibernate translates it: the SQL, how its values are bound and its columns are read. */
final class ColumnQuery {
    /** A parameter of the SQL, and which of the values given it takes. */
    private record Parameter(int value, JdbcMapping type) {}

    private record Column(ValueExtractor<?> extractor, BasicValueConverter<Object, Object> converter) {}

    private final String sql;
    private final Parameter[] parameters;
    private final Column[] columns;
    private final WrapperOptions options;

    private ColumnQuery(String sql, List<Parameter> parameters, List<Column> columns, WrapperOptions options) {
        this.sql = sql;
        this.parameters = parameters.toArray(Parameter[]::new);
        this.columns = columns.toArray(Column[]::new);
        this.options = options;
    }

    String sql() {
        return sql;
    }

    /** The rows that the statement, prepared from {@link #sql}, finds for those values. */
    List<Object[]> run(PreparedStatement statement, List<Object> values) throws SQLException {
        bind(statement, values);
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                rows.add(row(found));
            }
        }
        return rows;
    }

    private void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = values.get(parameters[i].value);
            if (value instanceof Object[]) {
                statement.setObject(i + 1, value); // a list, which the drivers know by its class
            } else {
                bind(statement, i + 1, parameters[i].type, value);
            }
        }
    }

    @SuppressWarnings("unchecked") // a parameter is of the type of what it is compared with
    private void bind(PreparedStatement statement, int place, JdbcMapping type, Object value) throws SQLException {
        type.getJdbcValueBinder().bind(statement, type.convertToRelationalValue(value), place, options);
    }

    private Object[] row(ResultSet found) throws SQLException {
        Object[] row = new Object[columns.length];
        for (int i = 0; i < row.length; i++) {
            Object value = columns[i].extractor.extract(found, i + 1, options);
            row[i] = columns[i].converter == null ? value : columns[i].converter.toDomainValue(value);
        }
        return row;
    }

    /**
     * @param hql its values stand as {@code ?}
     * @param values as they may be given; later ones are of the same types
     * @throws IllegalArgumentException if it selects anything but columns
     */
    static ColumnQuery of(String hql, List<Object> values, SessionFactoryImplementor hibernate) {
        try (StatelessSession session = hibernate.openStatelessSession()) {
            SqmQueryImpl<?> query =
                    session.createQuery(Columns.numbered(hql), Object[].class).unwrap(SqmQueryImpl.class);
            for (int i = 0; i < query.getParameterMetadata().getParameterCount(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
            return translated(query, hql, hibernate);
        }
    }

    private static ColumnQuery translated(SqmQueryImpl<?> query, String hql, SessionFactoryImplementor hibernate) {
        SqmTranslation<SelectStatement> translation = hibernate
                .getQueryEngine()
                .getSqmTranslatorFactory()
                .createSelectTranslator(
                        (SqmSelectStatement<?>) query.getSqmStatement(),
                        query.getQueryOptions(),
                        query.getDomainParameterXref(),
                        query.getQueryParameterBindings(),
                        query.getSession().getLoadQueryInfluencers(),
                        hibernate.getSqlTranslationEngine(),
                        true)
                .translate();
        JdbcParameterBindings bindings = bindings(query, translation);
        JdbcSelect select = hibernate
                .getJdbcServices()
                .getJdbcEnvironment()
                .getSqlAstTranslatorFactory()
                .buildSelectTranslator(hibernate, translation.getSqlAst())
                .translate(bindings, query.getQueryOptions());
        return new ColumnQuery(
                select.getSqlString(),
                parameters(select, translation, bindings),
                columns(translation.getSqlAst(), hql),
                hibernate.getWrapperOptions());
    }

    private static JdbcParameterBindings bindings(SqmQueryImpl<?> query, SqmTranslation<?> translation) {
        return SqmUtil.createJdbcParameterBindings(
                query.getQueryParameterBindings(),
                query.getDomainParameterXref(),
                SqmUtil.generateJdbcParamsXref(query.getDomainParameterXref(), translation::getJdbcParamsBySqmParam),
                new SqmParameterMappingModelResolutionAccess() {
                    @Override
                    @SuppressWarnings("unchecked") // as the interface has it
                    public <T> MappingModelExpressible<T> getResolvedMappingModelType(SqmParameter<T> parameter) {
                        return (MappingModelExpressible<T>) translation
                                .getSqmParameterMappingModelTypeResolutions()
                                .get(parameter);
                    }
                },
                query.getSession());
    }

    /** Those of the SQL in their order, which may be another than that of the HQL. */
    private static List<Parameter> parameters(
            JdbcSelect select, SqmTranslation<?> translation, JdbcParameterBindings bindings) {
        Map<JdbcParameterBinder, Parameter> known = new IdentityHashMap<>();
        translation
                .getJdbcParamsBySqmParam()
                .forEach((parameter, uses) -> uses.forEach(use -> {
                    JdbcParameter one = use.get(0);
                    JdbcMapping type = bindings.getBinding(one).getBindType();
                    known.put(one.getParameterBinder(), new Parameter(parameter.getPosition() - 1, type));
                }));
        return select.getParameterBinders().stream()
                .map(binder -> Objects.requireNonNull(known.get(binder), "a parameter that no value was given for"))
                .toList();
    }

    private static List<Column> columns(SelectStatement statement, String hql) {
        List<SqlSelection> selections =
                statement.getQuerySpec().getSelectClause().getSqlSelections();
        boolean onlyColumns = statement.getDomainResultDescriptors().stream().allMatch(BasicResult.class::isInstance);
        if (!onlyColumns
                || selections.size() != statement.getDomainResultDescriptors().size()) {
            throw new IllegalArgumentException("not columns alone, each of them once: " + hql);
        }
        return selections.stream().map(ColumnQuery::column).toList();
    }

    @SuppressWarnings("unchecked") // a converter takes what its column's extractor gives
    private static Column column(SqlSelection selection) {
        JdbcMapping type = selection.getExpressionType().getSingleJdbcMapping();
        return new Column(
                selection.getJdbcValueExtractor(), (BasicValueConverter<Object, Object>) type.getValueConverter());
    }
}
