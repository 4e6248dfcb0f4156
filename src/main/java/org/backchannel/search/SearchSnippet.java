package org.backchannel.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** The part of a text that matched, with what stands around it. */
@Type("SearchSnippet")
@Description("The part of a text that matched, as it is written, with what stands around it. Plain text.")
public record SearchSnippet(
        @NonNull @Description("What stands before, at most about 60 characters; begins with an ellipsis if cut.")
        String before,

        @NonNull @Description("What matched.") String match,

        @NonNull @Description("What stands after, at most about 120 characters; ends with an ellipsis if cut.")
        String after) {
    private static final int BEFORE = 60;
    private static final int AFTER = 120;

    /** The part of {@code text} from {@code start} to {@code end}, each around cut between words. */
    static SearchSnippet of(String text, int start, int end) {
        int from = 0;
        if (start > BEFORE) {
            int space = text.indexOf(' ', start - BEFORE);
            from = space >= 0 && space < start ? space + 1 : start;
        }
        int to = text.length();
        if (end + AFTER < to) {
            int space = text.lastIndexOf(' ', end + AFTER);
            to = space >= end ? space : end;
        }
        return new SearchSnippet(
                (from > 0 ? "… " : "") + text.substring(from, start),
                text.substring(start, end),
                text.substring(end, to) + (to < text.length() ? " …" : ""));
    }
}
