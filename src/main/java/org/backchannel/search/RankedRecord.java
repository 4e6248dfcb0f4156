package org.backchannel.search;

import java.util.Comparator;

/** A record, and how well its texts hold the words that are looked for. */
final class RankedRecord {
    static final Comparator<RankedRecord> BEST_FIRST =
            Comparator.comparing(RankedRecord::score).reversed().thenComparing(RankedRecord::key);

    private final RecordKind kind;
    private final Long key;
    private final SearchTerms terms;
    private final int[] scores; // of each wanted word, in the text that matches it best
    private SearchField field;
    private FoldedText best;
    private int scoreOfBest;

    RankedRecord(RecordKind kind, Long key, SearchTerms terms) {
        this.kind = kind;
        this.key = key;
        this.terms = terms;
        this.scores = new int[terms.wanted().size()];
    }

    RecordKind kind() {
        return kind;
    }

    Long key() {
        return key;
    }

    /** Where its best text stands. */
    SearchField field() {
        return field;
    }

    FoldedText best() {
        return best;
    }

    int score() {
        int sum = 0;
        for (int score : scores) {
            sum += score;
        }
        return sum;
    }

    /** Whether each word was found, in whichever text; the phrase needn't be. */
    boolean holdsAll() {
        for (int i = scores.length - terms.words().size(); i < scores.length; i++) {
            if (scores[i] == 0) {
                return false;
            }
        }
        return true;
    }

    /** Takes one of its texts. How well a word matches decides, then where: in a name or title, in a text, in a passage. */
    void add(SearchField in, FoldedText text) {
        int ofText = 0;
        for (int i = 0; i < scores.length; i++) {
            SearchWord.Found found = terms.wanted().get(i).in(text);
            if (found != null) {
                int score = (found.match().ordinal() + 1) * SearchField.WEIGHTS + in.weight;
                scores[i] = Math.max(scores[i], score);
                ofText += score;
            }
        }
        if (best == null || compare(ofText, in, text) > 0) {
            field = in;
            best = text;
            scoreOfBest = ofText;
        }
    }

    private int compare(int score, SearchField in, FoldedText text) {
        int order = Integer.compare(score, scoreOfBest);
        order = order != 0 ? order : Integer.compare(in.weight, field.weight);
        return order != 0 ? order : best.words().compareTo(text.words());
    }
}
