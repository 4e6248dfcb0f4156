package org.backchannel.source;

import java.time.LocalDate;
import java.util.List;
import org.backchannel.record.DateDraft;
import org.backchannel.record.Draft;
import org.backchannel.record.EntryKind;

/** A source as an editor writes it. {@code text} is null where we don't hold the text. */
public record SourceDraft(
        String slug,
        String title,
        SourceKind kind,
        String url,
        String publisher,
        String author,
        DateDraft publishedOn,
        LocalDate accessedOn,
        String language,
        String text,
        String originSource)
        implements Draft {
    @Override
    public EntryKind entryKind() {
        return EntryKind.SOURCE;
    }

    @Override
    public List<Predecessor> predecessors() {
        return originSource == null ? List.of() : List.of(new Predecessor("originSource", originSource));
    }
}
