package org.backchannel.search;

import java.util.regex.Pattern;

/**
 * A word, or several, that a search looks for.
 *
 * @param folded as texts are compared
 * @param spaced the same with a space before every word
 */
record SearchWord(String folded, String spaced) {
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern THREE_LETTERS = Pattern.compile("[\\p{L}\\p{N}]{3}");

    /** Where a text matches, and how. */
    record Found(SearchMatch match, int start, int end) {}

    static SearchWord of(String folded) {
        return new SearchWord(folded, Folding.spaced(folded));
    }

    /** Whether it has a letter or digit: of other signs no index tells where they stand. */
    boolean hasLetters() {
        return LETTER.matcher(folded).find();
    }

    /**
     * Two letters occur inside half of all words: they count only where a word begins with them; and so does what has no
     * more than two in a row, like "F-4", since an index of groups of three doesn't tell where else it stands.
     */
    boolean onlyAtBeginnings() {
        return hasLetters() && !THREE_LETTERS.matcher(folded).find();
    }

    /** Its best place in {@code text}, or null. */
    Found in(FoldedText text) {
        // A space stands before each word, so the place of " word" there is that of "word" in the text.
        int word = beginning(text);
        int start = word >= 0 ? word : text.folded().indexOf(folded);
        if (start < 0 || word < 0 && onlyAtBeginnings()) {
            return null;
        }
        SearchMatch match = text.folded().equals(folded)
                ? SearchMatch.EXACT
                : start == 0 ? SearchMatch.PREFIX : start == word ? SearchMatch.WORD : SearchMatch.CONTAINS;
        return new Found(match, start, start + folded.length());
    }

    /** Where it first stands as a word. Among letters one sign between words is as good as another; alone it is itself. */
    private int beginning(FoldedText text) {
        int word = text.spaced().indexOf(spaced);
        while (word >= 0 && !hasLetters() && !text.folded().startsWith(folded, word)) {
            word = text.spaced().indexOf(spaced, word + 1);
        }
        return word;
    }
}
