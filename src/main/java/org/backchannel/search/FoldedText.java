package org.backchannel.search;

/**
 * A text, as a search compares it.
 *
 * @param words as it is written
 * @param folded the same, in which what a reader takes for the same is the same
 * @param spaced that with a space before every word; each place here is one further than there
 */
record FoldedText(String words, String folded, String spaced) {
    static FoldedText of(String words) {
        String folded = Folding.fold(words);
        return new FoldedText(words, folded, Folding.spaced(folded));
    }
}
