package org.backchannel.engine;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;

/**
 * A document, parsed and held against the schema, or what is wrong with it.
 *
 * @param document what it says; null if it couldn't be parsed
 * @param unreadable why it couldn't be parsed; null if it could
 */
public record PreparedDocument(Document document, PreparsedDocumentEntry entry, InvalidSyntaxException unreadable) {}
