package org.backchannel.database;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;

/**
 * Gives HQL {@code holds(?, text)}: whether a text, in lower case, is like a pattern that is in lower case, where {@code !}
 * makes a wild card stand for itself. On PostgreSQL the groups of three letters that the search keeps of most texts tell
 * which ones may be; they say so of a few too many, and of none too few (db/postgresql/V4__search.sql).
 *
 * <p>The pattern comes first for the reason that {@link ListFunctions} gives.
 */
public final class Holding implements FunctionContributor {
    /** A pattern, or a part of one, that is like {@code text} alone. */
    public static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** SQL, on PostgreSQL alone, of whether the index knows {@code text} for one that may be like {@code pattern}. */
    public static String indexed(String text, String pattern) {
        // The function puts a space before what it is given, here before the pattern.
        return "search_words(" + text + ") like substr(search_words(" + pattern + "), 2) escape '!'";
    }

    private static String sql(Dialect dialect) {
        String like = LowerCase.of("?2", dialect) + " like ?1 escape '!'";
        return dialect instanceof PostgreSQLDialect ? "(" + indexed("?2", "?1") + " and " + like + ")" : like;
    }

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        ListFunctions.condition(functions, "holds", sql(functions.getDialect()));
    }
}
