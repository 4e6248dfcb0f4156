package org.backchannel.engine;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.InvalidSyntaxException;

/**
 * A document, parsed and held against the schema, or what is wrong with it.
 *
 * @param unreadable why it couldn't be parsed; null if it could
 */
public record PreparedDocument(PreparsedDocumentEntry entry, InvalidSyntaxException unreadable) {}
