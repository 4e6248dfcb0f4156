package org.backchannel.database;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.type.StandardBasicTypes;

/**
 * Lower case by Unicode's rules on both databases. PostgreSQL writes by those of the text's collation; ours compares
 * bytes and knows no letters but A to Z, so there it is told another.
 */
public final class LowerCase implements FunctionContributor {
    /** SQL of {@code text}, which is SQL too, in lower case. */
    public static String of(String text, Dialect dialect) {
        return "lower(" + text + (dialect instanceof PostgreSQLDialect ? " collate \"und-x-icu\")" : ")");
    }

    /** Gives HQL a function {@code lower_case}; to its own {@code lower} the dialect gives the meaning. */
    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions
                .getFunctionRegistry()
                .patternDescriptorBuilder("lower_case", of("?1", functions.getDialect()))
                .setExactArgumentCount(1)
                .setInvariantType(
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.STRING))
                .register();
    }
}
