package org.backchannel.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A passage of a text after the W3C TextQuoteSelector (Web Annotation Data Model, 4.2.4): the {@code exact}
 * words, told apart from look-alikes by what stands before and after them. Unlike the W3C's rule, which lets a
 * selector match several times, a passage that supports a fact has to be the only one.
 */
public record Passage(String prefix, String exact, String suffix) {
    /** Longest {@code exact}, in code points: a passage is quoted, not republished. */
    public static final int LONGEST = 500;

    /** Longest {@code prefix} or {@code suffix}, in code points. */
    public static final int LONGEST_CONTEXT = 100;

    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /** Where a passage stands, in Unicode code points of the text: {@code end} is exclusive. */
    public record Position(int start, int end) {}

    public Passage {
        prefix = prefix == null ? "" : normalised(prefix);
        exact = normalised(exact);
        suffix = suffix == null ? "" : normalised(suffix);
    }

    /** A text as it is stored and quoted: NFC, line ends as LF. */
    public static String normalised(String text) {
        return Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }

    /** All positions of this passage in {@code text}, overlapping ones included, that don't cut a character in two. */
    public List<Position> findIn(String text) {
        List<Position> found = new ArrayList<>();
        String whole = prefix + exact + suffix;
        for (int at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
            int from = at + prefix.length();
            int to = from + exact.length();
            if (betweenCharacters(text, from) && betweenCharacters(text, to)) {
                int start = text.codePointCount(0, from);
                found.add(new Position(start, start + exact.codePointCount(0, exact.length())));
            }
        }
        return found;
    }

    /** Length of {@code exact} in code points. */
    public int length() {
        return exact.codePointCount(0, exact.length());
    }

    // A reader's character may be several code points: a letter with its accents, an emoji with its modifiers. They
    // are told apart only from what comes before, so from the start of the line.
    private static boolean betweenCharacters(String text, int offset) {
        int end = text.lastIndexOf('\n', offset - 1) + 1;
        Matcher character = CHARACTER.matcher(text).region(end, text.length());
        while (end < offset && character.find()) {
            end = character.end();
        }
        return end == offset;
    }
}
