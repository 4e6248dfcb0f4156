package org.backchannel.recordfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.backchannel.actor.ActorDraft;
import org.backchannel.actor.OfficeDraft;
import org.backchannel.meeting.MeetingDraft;
import org.backchannel.policy.PolicyDraft;
import org.backchannel.record.DateDraft;
import org.backchannel.record.Draft;
import org.backchannel.record.DraftRefused;
import org.backchannel.source.SourceDraft;
import org.backchannel.source.SourceKind;
import org.backchannel.statement.StatementDraft;

/** Turns the files of a folder into drafts, and remembers where each stands. */
final class RecordReader {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final RecordFolder folder;
    private final Map<String, BiFunction<RecordFile, JsonNode, Draft>> kinds = new LinkedHashMap<>();
    private final Map<Draft, Place> places = new IdentityHashMap<>();

    private record Place(RecordFile file, JsonNode record) {}

    /** A source as a file has it: its text, if we hold it, is a file beside it. */
    private record SourceEntry(
            String slug,
            String title,
            SourceKind kind,
            String url,
            String publisher,
            String author,
            DateDraft publishedOn,
            LocalDate accessedOn,
            String language,
            String textFile,
            String originSource) {}

    RecordReader(RecordFolder folder) {
        this.folder = folder;
        kinds.put("sources", this::source);
        kinds.put("actors", (file, record) -> draft(file, record, ActorDraft.class));
        kinds.put("offices", (file, record) -> draft(file, record, OfficeDraft.class));
        kinds.put("policies", (file, record) -> draft(file, record, PolicyDraft.class));
        kinds.put("meetings", (file, record) -> draft(file, record, MeetingDraft.class));
        kinds.put("statements", (file, record) -> draft(file, record, StatementDraft.class));
    }

    /** All records of all files that {@code record.yaml} names. */
    List<Draft> read() {
        List<Draft> drafts = new ArrayList<>();
        for (JsonNode name : RecordFile.read(folder, "record.yaml").content().path("files")) {
            RecordFile file = RecordFile.read(folder, name.asText());
            kinds.forEach((list, read) -> file.content().path(list).forEach(record -> {
                Draft draft = read.apply(file, record);
                places.put(draft, new Place(file, record));
                drafts.add(draft);
            }));
        }
        return drafts;
    }

    /** What the door said of a draft, at the line where the draft says it. */
    RecordFileRefused refused(DraftRefused refused) {
        Place place = places.get(refused.draft());
        return place.file()
                .refused(
                        place.record(),
                        refused.refusal().field(),
                        refused.refusal().reason());
    }

    private Draft source(RecordFile file, JsonNode record) {
        SourceEntry entry = draft(file, record, SourceEntry.class);
        String text = entry.textFile == null ? null : folder.read(entry.textFile);
        return new SourceDraft(
                entry.slug,
                entry.title,
                entry.kind,
                entry.url,
                entry.publisher,
                entry.author,
                entry.publishedOn,
                entry.accessedOn,
                entry.language,
                text,
                entry.originSource);
    }

    private static <T> T draft(RecordFile file, JsonNode record, Class<T> type) {
        try {
            return MAPPER.treeToValue(record, type);
        } catch (JsonProcessingException unfit) {
            // Only what a JSON Schema can't say gets here, such as 30 February.
            throw file.refused(record, "", unfit.getOriginalMessage());
        }
    }
}
