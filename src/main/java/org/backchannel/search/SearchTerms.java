package org.backchannel.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.backchannel.refusal.Refusal;

/**
 * What a search looks for.
 *
 * @param words all of which have to occur
 * @param wanted the words, and before them the phrase that they make, which counts where it occurs
 */
record SearchTerms(List<SearchWord> words, List<SearchWord> wanted) {
    private static final int LONGEST = 256;
    private static final int MOST = 10;

    /** @throws Refusal when there is nothing to look for, or too much */
    static SearchTerms of(String text) {
        String phrase = Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFC))
                .strip()
                .replaceAll("\\s+", " ");
        // Once folded: what only looks like a space may have become one.
        if (phrase.isEmpty() || text.codePointCount(0, text.length()) > LONGEST) {
            throw Refusal.invalid("text", "give 1 to " + LONGEST + " characters to look for");
        }
        List<SearchWord> words =
                Arrays.stream(phrase.split(" ")).distinct().map(SearchWord::of).toList();
        if (words.size() > MOST) {
            throw Refusal.overLimit("text", "at most " + MOST + " words; these are " + words.size());
        }
        return new SearchTerms(
                words,
                words.size() == 1
                        ? words
                        : Stream.concat(Stream.of(SearchWord.of(phrase)), words.stream())
                                .toList());
    }

    /** All the words together, as they were given. */
    SearchWord phrase() {
        return wanted.get(0);
    }

    /** The best match in {@code text} of the phrase or a word: the phrase before the words, then the better match. */
    SearchWord.Found bestIn(FoldedText text) {
        SearchWord.Found best = null;
        for (SearchWord one : wanted) {
            SearchWord.Found found = one.in(text);
            if (found != null && words.size() > 1 && one == phrase()) {
                return found;
            }
            if (found != null && (best == null || found.match().compareTo(best.match()) > 0)) {
                best = found;
            }
        }
        return best == null ? new SearchWord.Found(SearchMatch.CONTAINS, 0, 0) : best;
    }
}
