package org.backchannel.actor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.database.LowerCase;
import org.backchannel.record.CitationDraft;
import org.backchannel.record.Draft;
import org.backchannel.record.EntryKind;
import org.backchannel.record.FactDraft;

/** An actor as an editor writes it; {@code names} are those beside {@code name}, the primary one. */
public record ActorDraft(
        String slug,
        ActorKind kind,
        String name,
        String description,
        List<Name> names,
        String partOf,
        List<CitationDraft> citations)
        implements Draft, FactDraft {
    /** A further name. */
    public record Name(String text, NameKind kind, String language, String script) {}

    /**
     * All names in lower case, each on a line of its own: the actor repeats them so, for what one of them contains to be
     * found in its own row.
     */
    public String lowerNames() {
        Stream<String> further = names == null ? Stream.empty() : names.stream().map(Name::text);
        return Stream.concat(Stream.of(name), further).map(LowerCase::line).collect(Collectors.joining("\n"));
    }

    @Override
    public EntryKind entryKind() {
        return EntryKind.ACTOR;
    }

    @Override
    public List<Predecessor> predecessors() {
        return partOf == null ? List.of() : List.of(new Predecessor("partOf", partOf));
    }
}
