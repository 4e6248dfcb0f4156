package org.backchannel.database;

import java.util.Collection;
import java.util.List;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;

/**
 * Gives HQL {@code x = any_of(?)} and {@code x <> all_of(?)}: a list as one parameter, where {@code x = any_of(?)} has one for
 * each item. The SQL then is the same for a list of any length, so that Hibernate translates it once and the database
 * parses and plans it once.
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
        functions.getFunctionRegistry().registerPattern("any_of", "any(?1)");
        functions.getFunctionRegistry().registerPattern("all_of", "all(?1)");
    }
}
