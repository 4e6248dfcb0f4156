package org.backchannel.generator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.backchannel.record.CitationDraft;
import org.backchannel.record.DateDraft;
import org.backchannel.source.SourceDraft;
import org.backchannel.source.SourceKind;

/** A source while it is being written: each fact that cites it puts a numbered paragraph into it. */
final class Writing {
    private final SourceDraft head;
    private final LocalDate day;
    private final boolean held;
    private final StringBuilder text;
    private final Map<String, Integer> passages = new HashMap<>();

    /**
     * @param head the source without its text
     * @param day when it was published
     * @param held whether the record holds its text
     */
    Writing(SourceDraft head, LocalDate day, boolean held) {
        this.head = head;
        this.day = day;
        this.held = held;
        this.text = new StringBuilder(head.title()).append("\n");
    }

    LocalDate day() {
        return day;
    }

    String slug() {
        return head.slug();
    }

    DateDraft publishedOn() {
        return head.publishedOn();
    }

    /**
     * Cites a passage.
     *
     * @param passage one line, whose first words stand nowhere but at the beginning of a line: so it is found once
     */
    CitationDraft citing(String passage) {
        if (!held) {
            return new CitationDraft(
                    slug(), null, null, null, "paragraph " + (passages.size() + 1 + passage.length() % 9));
        }
        passages.computeIfAbsent(passage, added -> {
            text.append("\n[").append(passages.size() + 1).append("] ");
            int start = text.length();
            text.append(added);
            return start;
        });
        return new CitationDraft(slug(), passage, null, null, null);
    }

    /** Where a passage begins; the text has no character of more than one code unit. */
    int startOf(String passage) {
        return passages.get(passage);
    }

    SourceKind kind() {
        return head.kind();
    }

    SourceDraft finished() {
        return new SourceDraft(
                head.slug(),
                head.title(),
                head.kind(),
                head.url(),
                head.publisher(),
                head.author(),
                head.publishedOn(),
                head.accessedOn(),
                head.language(),
                held ? text.toString() : null,
                head.originSource());
    }
}
