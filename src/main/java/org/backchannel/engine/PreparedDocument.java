package org.backchannel.engine;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import org.backchannel.database.StatementHabit;

/**
 * A document, parsed and held against the schema, or what is wrong with it.
 *
 * @param document what it says; null if it couldn't be parsed
 * @param unreadable why it couldn't be parsed; null if it could
 * @param statements whether it took one statement or several; changes as it is run
 */
public record PreparedDocument(
        Document document,
        PreparsedDocumentEntry entry,
        InvalidSyntaxException unreadable,
        StatementHabit statements) {}
