package org.backchannel.database;

import java.util.Locale;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;

/**
 * Lower case by Unicode's rules on both databases. PostgreSQL writes by those of the text's collation; ours compares
 * bytes and knows no letters but A to Z, so there it is told another.
 */
public final class LowerCase {
    private LowerCase() {}

    /** SQL of {@code text}, which is SQL too, in lower case. */
    public static String of(String text, Dialect dialect) {
        return dialect instanceof PostgreSQLDialect ? onPostgreSql(text) : inOneForm("lower(" + text + ")");
    }

    /** A text in lower case. */
    public static String of(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ς', 'σ');
    }

    /** A text in lower case, all on one line: where it began another is a space. */
    public static String line(String text) {
        return of(text).replace('\n', ' ');
    }

    // Unicode's rules write a capital sigma in one way at the end of a word and in another elsewhere, so what is only a
    // part of a word wouldn't be found in it.
    private static String inOneForm(String lower) {
        return "replace(" + lower + ", 'ς', 'σ')";
    }

    // Unicode's rules, which take ICU twenty times as long, say nothing else of ASCII.
    private static String onPostgreSql(String text) {
        return "case when octet_length(" + text + ") = length(" + text + ") then lower(" + text
                + " collate \"C\") else " + inOneForm("lower(" + text + " collate \"und-x-icu\")")
                + " collate \"C\" end";
    }
}
