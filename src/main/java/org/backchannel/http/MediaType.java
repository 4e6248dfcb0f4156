package org.backchannel.http;

import java.util.Locale;
import java.util.Optional;

/** The media types in which an answer can be sent. */
enum MediaType {
    /** Says with its status whether the request was good. */
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /** For older clients: a well-formed request is answered with 200, whatever the answer. */
    JSON("application/json");

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    String header() {
        return name + "; charset=utf-8";
    }

    /**
     * The type to answer in, by an Accept header as RFC 9110 12.5.1 has it; nothing when it accepts neither.
     * Where nothing is said, and for wild cards, it is JSON, which every client can read.
     */
    static Optional<MediaType> accepted(String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(JSON);
        }
        MediaType best = null;
        double bestQuality = 0;
        for (String range : accept.split(",")) {
            String[] parts = range.split(";", -1);
            MediaType type = matching(parts[0].strip().toLowerCase(Locale.ROOT));
            double quality = quality(parts);
            if (type != null && quality > bestQuality) {
                best = type;
                bestQuality = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    private static MediaType matching(String range) {
        return switch (range) {
            case "application/graphql-response+json" -> GRAPHQL_RESPONSE;
            case "application/json", "application/*", "*/*" -> JSON;
            default -> null;
        };
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                try {
                    return Double.parseDouble(parameter.substring(2));
                } catch (NumberFormatException malformed) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
