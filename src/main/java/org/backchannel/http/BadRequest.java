package org.backchannel.http;

import graphql.language.SourceLocation;
import org.backchannel.refusal.RefusalCode;

/** A request that can't be run, with the status to answer it with. */
final class BadRequest extends RuntimeException {
    private final int status;
    private final boolean wellFormed;
    private final transient SourceLocation location;

    private BadRequest(int status, boolean wellFormed, String message, SourceLocation location) {
        super(message, null, false, false);
        this.status = status;
        this.wellFormed = wellFormed;
        this.location = location;
    }

    /** Not a GraphQL request at all. */
    static BadRequest malformed(int status, String message) {
        return new BadRequest(status, false, message, null);
    }

    /** A GraphQL request whose document can't be read. */
    static BadRequest unreadableDocument(String message, SourceLocation location) {
        return new BadRequest(400, true, message, location);
    }

    /** In JSON, a well-formed request is answered with 200 even if its document is no good. */
    int status(MediaType type) {
        return wellFormed && type == MediaType.JSON ? 200 : status;
    }

    SourceLocation location() {
        return location;
    }

    RefusalCode code() {
        return status == 413 ? RefusalCode.LIMIT_EXCEEDED : RefusalCode.BAD_REQUEST;
    }
}
