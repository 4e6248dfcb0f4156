package org.backchannel.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What comes in by HTTP: how much of it, from where, and which documents. */
@ConfigMapping(prefix = "backchannel.http")
interface HttpConfig {
    /** Longest body of a GraphQL request, in bytes. */
    @WithDefault("262144")
    long maxBody();

    /** How long a request may take before it is stopped, and a client for the next part of a long answer. */
    @WithDefault("10s")
    Duration timeout();

    /** How many requests may be under way at once. */
    @WithDefault("64")
    int maxConcurrent();

    /** How many requests one address may make in a minute; 0 is any number. */
    @WithDefault("1200")
    int rate();

    /** Room for long answers that are on their way to those who take them slowly. */
    LongAnswers longAnswers();

    /** Whether any document is run, or only those that are trusted. */
    @WithDefault("any")
    Documents.Policy documents();

    /** Folder of documents to trust beside those of the web UI. */
    Optional<Path> trustedDocuments();

    /** Room for documents that are learned from clients. */
    Persisted persisted();

    /** Origins whose pages may read our answers, like {@code https://example.org}; {@code *} is every one. */
    Optional<Set<String>> corsOrigins();

    /** Room for long answers that are on their way. */
    interface LongAnswers {
        /** Most memory that they take, in bytes; a quarter of the heap unless set. */
        OptionalLong maxBytes();
    }

    /** Room for documents that are learned from clients. */
    interface Persisted {
        /** Most documents. */
        @WithDefault("1000")
        int maxEntries();

        /** Most memory that they take, in bytes. */
        @WithDefault("8388608")
        long maxBytes();
    }
}
