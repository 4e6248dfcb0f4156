package org.backchannel.record;

import java.util.Locale;
import java.util.regex.Pattern;

/** Slugs: lower-case letters and digits in groups joined by single hyphens. */
public final class Slugs {
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private Slugs() {}

    /** A slug of those words: the name of a part of a record, told by what it says, not by its place. */
    public static String from(String words) {
        String joined = OTHER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("-");
        return EDGES.matcher(joined).replaceAll("");
    }

    /** The slug, or of a longer one as many characters from its beginning. */
    static String cut(String slug, int longest) {
        return slug.length() <= longest
                ? slug
                : EDGES.matcher(slug.substring(0, longest)).replaceAll("");
    }
}
