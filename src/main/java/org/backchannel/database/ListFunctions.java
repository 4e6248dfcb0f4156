package org.backchannel.database;

import java.util.Collection;
import java.util.List;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.query.sqm.produce.function.SetReturningFunctionTypeResolver;
import org.hibernate.query.sqm.sql.SqmToSqlAstConverter;
import org.hibernate.query.sqm.tree.SqmTypedNode;
import org.hibernate.query.sqm.tuple.internal.AnonymousTupleType;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.type.BasicTypeReference;
import org.hibernate.type.StandardBasicTypes;
import org.hibernate.type.spi.TypeConfiguration;

/**
 * Gives HQL functions for what is in a list.
 *
 * <p>{@code among(?, x)}: a list as one parameter, where {@code x in (?)} has one for each item. The SQL then is
 * the same for a list of any length, so that Hibernate translates it once and the database parses and plans it once.
 *
 * <p>The list comes first because Hibernate takes a function's last argument for one that may be spread over several
 * parameters, and keeps no plan of such a query.
 *
 * <p>{@code onceFound(x) in (select …)}: the key as it is, looked for in the list once its row is found. H2 would rather
 * look for a row of each key in the list, also where there are many keys and the row is one of few: a count of the
 * meetings of any state ran out of time at ten thousand of them. PostgreSQL weighs the one against the other.
 *
 * <p>{@code from eachOf(?) e}, on PostgreSQL alone: the keys of a list as rows, each with its {@code id}. To find a row of
 * each in the table of all keys took nearly as long as to find what hangs on it.
 */
public final class ListFunctions implements FunctionContributor {
    /** The list as such a parameter: keys as they are, enum values as their names, which is how they are stored. */
    public static Object[] parameter(Collection<?> items) {
        List<?> distinct = items.stream()
                .distinct()
                .map(item -> item instanceof Enum<?> constant ? constant.name() : item)
                .toList();
        return distinct.stream().anyMatch(String.class::isInstance)
                ? distinct.toArray(String[]::new)
                : distinct.toArray(Long[]::new);
    }

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        condition(functions, "among", "?2 = any(?1)");
        boolean postgreSql = functions.getDialect() instanceof PostgreSQLDialect;
        register(functions, "onceFound", postgreSql ? "?1" : "(?1 + 0)", 1, StandardBasicTypes.LONG);
        if (postgreSql) {
            functions
                    .getFunctionRegistry()
                    .namedSetReturningDescriptorBuilder("eachOf", "unnest", new KeyAsRow())
                    .setExactArgumentCount(1)
                    .register();
        }
    }

    /** What PostgreSQL makes of a key in a list: a row of one column, by the name of the row itself. */
    private static final class KeyAsRow implements SetReturningFunctionTypeResolver {
        private static SetReturningFunctionTypeResolver ofColumn(String name) {
            return SetReturningFunctionTypeResolver.builder()
                    .invariant("id", StandardBasicTypes.LONG, name)
                    .build();
        }

        @Override
        public AnonymousTupleType<?> resolveTupleType(
                List<? extends SqmTypedNode<?>> arguments, TypeConfiguration types) {
            return ofColumn("id").resolveTupleType(arguments, types);
        }

        @Override
        public SelectableMapping[] resolveFunctionReturnType(
                List<? extends SqlAstNode> arguments,
                String alias,
                boolean lateral,
                boolean withOrdinality,
                SqmToSqlAstConverter converter) {
            return ofColumn(alias).resolveFunctionReturnType(arguments, alias, lateral, withOrdinality, converter);
        }
    }

    /** Gives HQL a condition on two arguments. */
    static void condition(FunctionContributions functions, String name, String sql) {
        register(functions, name, sql, 2, StandardBasicTypes.BOOLEAN);
    }

    private static void register(
            FunctionContributions functions, String name, String sql, int arguments, BasicTypeReference<?> type) {
        functions
                .getFunctionRegistry()
                .patternDescriptorBuilder(name, sql)
                .setExactArgumentCount(arguments)
                .setInvariantType(
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(type))
                .register();
    }
}
