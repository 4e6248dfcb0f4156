package org.backchannel.refusal;

/**
 * The closed list of codes that an error carries in {@code extensions.code}. Clients branch on these, so a
 * code is never renamed and never given a second meaning.
 */
public enum RefusalCode {
    /** The request isn't a well-formed GraphQL request. */
    BAD_REQUEST,
    /** A value, an argument or a document breaks a rule that the message names. */
    VALIDATION,
    /** An id or a slug that was given names nothing in the record. */
    NOT_FOUND,
    /** The request asks for more than the limits allow. */
    LIMIT_EXCEEDED,
    /** No document is known by the hash or id that was given; send the document itself with it. */
    PERSISTED_QUERY_NOT_FOUND,
    /** The server runs only documents that it was given beforehand, and this is none of them. */
    DOCUMENT_NOT_TRUSTED,
    /** More is under way than we take at once; try again a little later. */
    OVERLOADED,
    /** The database can't be reached, so nothing can be answered; try again a little later. */
    UNAVAILABLE,
    /** More requests came from one address than it may make in a minute; wait. */
    RATE_LIMITED,
    /** The request took longer than any may, and was stopped. */
    TIMEOUT,
    /** Our own fault; the message carries an incident id that the log has too. */
    INTERNAL
}
