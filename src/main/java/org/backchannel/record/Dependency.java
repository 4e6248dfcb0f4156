package org.backchannel.record;

/**
 * What records of one kind need of a field of another record. Their register checks it when it writes them; here it is
 * asked whether they still have it when that other record is revised and they aren't.
 *
 * @param on kind of that other record
 * @param field field of its draft that decides
 * @param rule what has to be so, in words for whoever revised that record
 * @param broken HQL that finds, among the records whose keys are {@code :revised}, the key of each of which it isn't
 *     so, with the first slug of those that need it:
 *     {@code select key, min(slug) … where among(:revised, key) and … group by key}
 */
public record Dependency(EntryKind on, String field, String rule, String broken) {}
