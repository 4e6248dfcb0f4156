package org.backchannel.http;

import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.backchannel.engine.GivenUp;
import org.backchannel.refusal.Refusal;
import org.backchannel.refusal.RefusalCode;

/** A request that isn't run, or not to its end, with the status and the code to answer it with. */
final class BadRequest extends RuntimeException {
    private static final int BAD = 400;

    private final int status;
    private final RefusalCode code;
    private final boolean wellFormed;
    private final transient SourceLocation location;
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    private BadRequest(int status, RefusalCode code, boolean wellFormed, String message, SourceLocation location) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.wellFormed = wellFormed;
        this.location = location;
    }

    /** Not a GraphQL request at all. */
    static BadRequest malformed(int status, String message) {
        RefusalCode code = status == 413 ? RefusalCode.LIMIT_EXCEEDED : RefusalCode.BAD_REQUEST;
        return new BadRequest(status, code, false, message, null);
    }

    /** A GraphQL request whose document can't be read. */
    static BadRequest unreadableDocument(String message, SourceLocation location) {
        return new BadRequest(BAD, RefusalCode.BAD_REQUEST, true, message, location);
    }

    /** A GraphQL request whose document is longer or deeper than we read. */
    static BadRequest tooLarge(String message) {
        return new BadRequest(BAD, RefusalCode.LIMIT_EXCEEDED, true, message, null);
    }

    /** A GraphQL request whose values don't fit its document. */
    static BadRequest unfit(String message) {
        return new BadRequest(BAD, RefusalCode.VALIDATION, true, message, null);
    }

    /** A GraphQL request for a document that we don't have: Apollo's clients then send it, by its message or code. */
    static BadRequest unknownDocument(Optional<String> id) {
        String message = id.map(named -> "no document has the id '" + Refusal.shown(named)
                        + "' here; send it once together with its id, as 'query'")
                .orElse("PersistedQueryNotFound");
        return new BadRequest(BAD, RefusalCode.PERSISTED_QUERY_NOT_FOUND, true, message, null);
    }

    /** A GraphQL request for a document that isn't among those we run. */
    static BadRequest untrusted() {
        String message = "this server runs only documents that it trusts, and this is none of them; those of its web UI"
                + " are listed at /" + TrustedDocuments.OF_THE_UI + ", and whoever runs it can add others";
        return new BadRequest(403, RefusalCode.DOCUMENT_NOT_TRUSTED, true, message, null);
    }

    /** What GET doesn't do. */
    static BadRequest onlyByPost() {
        return malformed(405, "by GET only queries are run; send mutations by POST")
                .with("Allow", "POST");
    }

    /** The same, and a header that tells what would do. */
    BadRequest with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Headers of the answer. */
    Map<String, String> headers() {
        return headers;
    }

    /** More than we take at once. */
    static BadRequest overloaded(String message) {
        return comeBack(RefusalCode.OVERLOADED, message);
    }

    /** More than we take of one client. */
    static BadRequest tooMany(String message) {
        return new BadRequest(429, RefusalCode.RATE_LIMITED, false, message, null);
    }

    /** Stopped on the way. */
    static BadRequest timedOut(String message) {
        return new BadRequest(504, RefusalCode.TIMEOUT, false, message, null);
    }

    /** Given up on the way. */
    static BadRequest of(GivenUp reason) {
        return reason.code() == RefusalCode.TIMEOUT
                ? timedOut(reason.getMessage())
                : comeBack(reason.code(), reason.getMessage());
    }

    private static BadRequest comeBack(RefusalCode code, String message) {
        return new BadRequest(503, code, false, message, null).with("Retry-After", "1");
    }

    /** In JSON, a well-formed request is answered with 200 even if its document is no good. */
    int status(MediaType type) {
        return wellFormed && type == MediaType.JSON ? 200 : status;
    }

    SourceLocation location() {
        return location;
    }

    RefusalCode code() {
        return code;
    }
}
