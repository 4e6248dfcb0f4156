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

    /**
     * SQL, on PostgreSQL alone, of whether the index knows {@code text} for one that may be like {@code pattern}; the
     * index is asked even if it knows that of most texts. Of some texts out of many it gives those first that were stored
     * first, where a walk through the table may begin anywhere.
     */
    public static String indexedAlways(String text, String pattern) {
        // A pattern that is itself asked for is unknown when the statement is planned: that takes it for a rare one.
        return indexedLike(text, "(select " + form(pattern) + ")");
    }

    /** SQL, on PostgreSQL alone, of whether the search takes {@code text} for the same as {@code other}, by an index. */
    public static String indexedSame(String text, String other) {
        return "md5(search_words(" + text + ")) = md5(search_words(" + other + "))";
    }

    private static String indexedLike(String text, String form) {
        return "search_words(" + text + ") like " + form + " escape '!'";
    }

    // The function puts a space before what it is given, here before the pattern.
    private static String form(String pattern) {
        return "substr(search_words(" + pattern + "), 2)";
    }

    private static String sql(Dialect dialect) {
        String like = LowerCase.of("?2", dialect) + " like ?1 escape '!'";
        return dialect instanceof PostgreSQLDialect ? "(" + indexedLike("?2", form("?1")) + " and " + like + ")" : like;
    }

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        ListFunctions.condition(functions, "holds", sql(functions.getDialect()));
    }
}
