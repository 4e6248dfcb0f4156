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
        return dialect instanceof PostgreSQLDialect ? onPostgreSql(text) : "lower(" + text + ")";
    }

    /** A text in lower case, all on one line: where it began another is a space. */
    public static String line(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\n', ' ');
    }

    // Unicode's rules, which take ICU twenty times as long, say nothing else of ASCII.
    private static String onPostgreSql(String text) {
        return "case when octet_length(" + text + ") = length(" + text + ") then lower(" + text
                + " collate \"C\") else lower(" + text + " collate \"und-x-icu\") collate \"C\" end";
    }
}
