package org.backchannel.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.backchannel.refusal.Refusal;

/**
 * What a search looks for.
 *
 * @param terms the words, folded, all of which have to occur
 * @param wanted the words, and before them the phrase that they make, which counts where it occurs
 */
record SearchTerms(List<String> terms, List<String> wanted) {
    private static final int LONGEST = 256;
    private static final int MOST = 10;

    /** Where a text matches, and how. */
    record Found(SearchMatch match, int start, int end) {}

    /** @throws Refusal when there is nothing to look for, or too much */
    static SearchTerms of(String text) {
        if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST) {
            throw Refusal.invalid("text", "give 1 to " + LONGEST + " characters to look for");
        }
        String phrase = Folding.fold(text).strip().replaceAll("\\s+", " ");
        List<String> terms = Arrays.stream(phrase.split(" ")).distinct().toList();
        if (terms.size() > MOST) {
            throw Refusal.overLimit("text", "at most " + MOST + " words; these are " + terms.size());
        }
        return new SearchTerms(
                terms,
                terms.size() == 1
                        ? terms
                        : Stream.concat(Stream.of(phrase), terms.stream()).toList());
    }

    /** The best match in {@code text} of the phrase or a word: the phrase before the words, then the better match. */
    Found bestIn(String text) {
        Found best = null;
        for (String one : wanted) {
            Found found = find(one, text);
            if (found != null && terms.size() > 1 && one.equals(wanted.get(0))) {
                return found;
            }
            if (found != null && (best == null || found.match.compareTo(best.match) > 0)) {
                best = found;
            }
        }
        return best == null ? new Found(SearchMatch.CONTAINS, 0, 0) : best;
    }

    /** Two letters occur inside half of all words: they count only where a word begins with them. */
    static boolean isShort(String term) {
        return term.length() < 3 && term.chars().allMatch(Character::isLetterOrDigit);
    }

    private static Found find(String term, String text) {
        String folded = Folding.fold(text);
        // A space stands before each word, so the place of " word" here is that of "word" in the text.
        int word = Folding.spaced(folded).indexOf(Folding.spaced(term));
        int start = word >= 0 || isShort(term) ? word : folded.indexOf(term);
        if (start < 0) {
            return null;
        }
        SearchMatch match = folded.equals(term)
                ? SearchMatch.EXACT
                : start == 0 ? SearchMatch.PREFIX : start == word ? SearchMatch.WORD : SearchMatch.CONTAINS;
        return new Found(match, start, start + term.length());
    }
}
