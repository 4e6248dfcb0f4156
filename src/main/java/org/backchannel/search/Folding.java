package org.backchannel.search;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes texts so that those a reader takes for the same are the same: in lower case, Latin letters without their
 * marks, quotation marks and dashes as on a keyboard, all on one line. Every character stays one, so places stay where they are.
 */
final class Folding {
    private static final Map<Character, Character> FOLDED = table();

    /** The characters that are folded beyond lower case, for the database's {@code translate}. */
    static final String FROM = text(FOLDED.keySet());

    /** What {@link #FROM} becomes, place by place. */
    static final String TO = text(FOLDED.values());

    /** What may stand before a word, besides a space. */
    static final String PUNCTUATION = "-(\"'/[{<,.:;*&#@";

    private Folding() {}

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(c < ' ' || c >= 128 ? foldedByTable(c) : Character.toLowerCase(c));
        }
        return folded.toString();
    }

    private static char foldedByTable(char c) {
        return Character.toLowerCase(FOLDED.getOrDefault(c, c));
    }

    /** A folded text with a space before every word. */
    static String spaced(String folded) {
        StringBuilder spaced = new StringBuilder(" ");
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            spaced.append(PUNCTUATION.indexOf(c) >= 0 ? ' ' : c);
        }
        return spaced.toString();
    }

    private static Map<Character, Character> table() {
        Map<Character, Character> table = new TreeMap<>();
        addLetters(table, '\u00c0', '\u024f'); // Latin-1 Supplement, Latin Extended-A and -B
        addLetters(table, '\u1e00', '\u1eff'); // Latin Extended Additional
        String others =
                "ıiłlŁLøoØOđdĐDħhĦHŧtŦTςσΣσ’'‘'ʼ'ʻ'‹'›'׳'“\"”\"„\"«\"»\"״\"‐-‑-‒-–-—-―-−-\u05be-\u00a0 \n \r \t ";
        for (int i = 0; i < others.length(); i += 2) {
            table.put(others.charAt(i), Character.toLowerCase(others.charAt(i + 1)));
        }
        return table;
    }

    private static void addLetters(Map<Character, Character> table, char first, char last) {
        for (char c = first; c <= last; c++) {
            char plain =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            if (plain < 128) {
                table.put(c, Character.toLowerCase(plain));
            }
        }
    }

    private static String text(Iterable<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }
}
