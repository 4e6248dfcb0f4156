package org.backchannel.database;

import java.util.Collection;
import java.util.List;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * Gives HQL {@code among(?, x)}: a list as one parameter, where {@code x in (?)} has one for each item. The SQL then is
 * the same for a list of any length, so that Hibernate translates it once and the database parses and plans it once.
 *
 * <p>The list comes first because Hibernate takes a function's last argument for one that may be spread over several
 * parameters, and keeps no plan of such a query.
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
    }

    /** Gives HQL a condition on two arguments. */
    static void condition(FunctionContributions functions, String name, String sql) {
        functions
                .getFunctionRegistry()
                .patternDescriptorBuilder(name, sql)
                .setExactArgumentCount(2)
                .setInvariantType(
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN))
                .register();
    }
}
