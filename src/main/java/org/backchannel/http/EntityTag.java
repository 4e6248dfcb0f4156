package org.backchannel.http;

import java.util.List;
import java.util.regex.Pattern;
import org.backchannel.digest.Sha256;

/**
 * Names what a GET is answered with, as RFC 9110 8.8.3 has it. Weak, because one answer goes out in several
 * encodings: the tag says that the answers mean the same, not that their bytes are.
 */
record EntityTag(String opaque) {
    private static final int LENGTH = 32; // 128 bits
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");

    /** Two answers have one tag where all these are the same. None but the last may hold a line's end. */
    static EntityTag of(String build, String version, MediaType type, GraphQlRequest request) {
        String all = String.join(
                "\n", build, version, type.name(), request.parameters().json().toString(), request.document());
        return new EntityTag(Sha256.of(all).substring(0, LENGTH));
    }

    String header() {
        return "W/\"" + opaque + "\"";
    }

    /** Whether one of the tags in these If-None-Match headers is this one, by weak comparison. */
    boolean isIn(List<String> ifNoneMatch) {
        return TAG.matcher(String.join(",", ifNoneMatch)).results().anyMatch(tag -> tag.group(1)
                .equals(opaque));
    }

    /** Whether any answer at all will do, if only the request is a good one. */
    static boolean anyWillDo(List<String> ifNoneMatch) {
        return ifNoneMatch.size() == 1 && ifNoneMatch.get(0).strip().equals("*");
    }
}
