package org.backchannel.engine;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one request may ask for. */
@ConfigMapping(prefix = "backchannel.limits")
public interface LimitsConfig {
    /** Highest cost of an operation, as {@link OperationCost} counts it: about the number of records asked for. */
    @WithDefault("500000")
    int cost();

    /**
     * How many records a level of an answer may ask for at a time; of a longer one, what has been read is kept only as
     * JSON, compressed.
     */
    @WithDefault("20000")
    int portion();

    /** Deepest nesting of fields, introspection apart. */
    @WithDefault("16")
    int depth();

    /** Most fields under another name. */
    @WithDefault("50")
    int aliases();

    /** Most fields at the root of an operation. */
    @WithDefault("20")
    int rootFields();

    /** Most directives in a document. */
    @WithDefault("50")
    int directives();

    /** Most tokens of a document: names, punctuation, values. */
    @WithDefault("5000")
    int tokens();
}
