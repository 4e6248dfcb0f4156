package org.backchannel.http;

import graphql.language.SourceLocation;
import org.backchannel.refusal.RefusalCode;

/** A request that isn't run, or not to its end, with the status and the code to answer it with. */
final class BadRequest extends RuntimeException {
    private static final int BAD = 400;

    private final int status;
    private final RefusalCode code;
    private final boolean wellFormed;
    private final transient SourceLocation location;

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

    /** More than we take at once. */
    static BadRequest overloaded(String message) {
        return new BadRequest(503, RefusalCode.OVERLOADED, false, message, null);
    }

    /** Stopped on the way. */
    static BadRequest timedOut(String message) {
        return new BadRequest(504, RefusalCode.TIMEOUT, false, message, null);
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
