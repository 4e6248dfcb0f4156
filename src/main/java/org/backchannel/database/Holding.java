package org.backchannel.database;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.type.StandardBasicTypes;

/**
 * Gives HQL {@code holds(?, text)}: whether a text, in lower case, is like a pattern that is in lower case, where {@code !}
 * makes a wild card stand for itself. On PostgreSQL the groups of three letters that the search keeps of most texts tell
 * which ones may be; they say so of a few too many, and of none too few (db/postgresql/V4__search.sql).
 *
 * <p>The pattern comes first for the reason that {@link ListFunctions} gives.
 */
public final class Holding implements FunctionContributor {
    private static String sql(Dialect dialect) {
        String like = LowerCase.of("?2", dialect) + " like ?1 escape '!'";
        // The function puts a space before what it is given, here before the pattern.
        return dialect instanceof PostgreSQLDialect
                ? "(search_words(?2) like substr(search_words(?1), 2) escape '!' and " + like + ")"
                : like;
    }

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions
                .getFunctionRegistry()
                .patternDescriptorBuilder("holds", sql(functions.getDialect()))
                .setExactArgumentCount(2)
                .setInvariantType(
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN))
                .register();
    }
}
