package org.backchannel.record;

/**
 * The passage that supports a fact, after the W3C TextQuoteSelector: {@code exact} with as much of
 * {@code prefix} and {@code suffix} as it takes to be found once. A source whose text isn't held is cited by
 * {@code locator} instead.
 */
public record CitationDraft(String source, String exact, String prefix, String suffix, String locator) {}
