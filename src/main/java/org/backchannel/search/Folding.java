package org.backchannel.search;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes texts so that those a reader takes for the same are the same: in lower case, Latin letters without their
 * marks, quotation marks and dashes as on a keyboard. Every character stays one, so places stay where they are.
 */
final class Folding {
    private static final Map<Character, Character> FOLDED = table();

    /** What may stand before a word, besides a space. */
    static final String PUNCTUATION = "-(\"'/[,.:;";

    /** Most characters of most texts. They stay what they are, which the database finds out sooner if it meets them first. */
    private static final String COMMON = " etaoinsrhldcumfpgwybvkxjqzTAISMBCOPEWHRDFLNGUYVKJQZX0123456789.,";

    private Folding() {}

    /**
     * The characters that are folded beyond lower case into one of {@code words} or into what stands before a word, for
     * the database's {@code translate}: it goes through all of them for each character of a text.
     */
    static String from(String words) {
        return COMMON + text(FOLDED.keySet().stream().filter(c -> matters(c, words)));
    }

    /** What {@link #from} becomes, place by place. */
    static String to(String words) {
        return COMMON
                + text(FOLDED.keySet().stream().filter(c -> matters(c, words)).map(FOLDED::get));
    }

    private static boolean matters(char c, String words) {
        char folded = FOLDED.get(c);
        return words.indexOf(folded) >= 0 || PUNCTUATION.indexOf(folded) >= 0 || folded == ' ';
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(Character.toLowerCase(FOLDED.getOrDefault(c, c)));
        }
        return folded.toString();
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
        String others = "ıiłlŁLøoØOđdĐDħhĦHŧtŦTςσΣσ’'‘'ʼ'ʻ'“\"”\"„\"‐-‑-‒-–-—-\u00a0 ";
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

    private static String text(Stream<Character> characters) {
        return characters.map(String::valueOf).collect(Collectors.joining());
    }
}
