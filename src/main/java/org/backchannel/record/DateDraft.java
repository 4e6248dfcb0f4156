package org.backchannel.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.backchannel.date.EdtfException;
import org.backchannel.date.HistoricalDate;
import org.backchannel.refusal.Refusal;

/** A date as an editor writes it: EDTF, with the source's own words beside it where it has any. */
public record DateDraft(String edtf, String text) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static DateDraft of(@JsonProperty("edtf") String edtf, @JsonProperty("text") String text) {
        return new DateDraft(edtf, text);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static DateDraft of(String edtf) {
        return new DateDraft(edtf, null);
    }

    /** The date meant by {@code draft}, or null where that is null; refuses what isn't a date, as {@code field}. */
    public static HistoricalDate read(DateDraft draft, String field) {
        if (draft == null) {
            return null;
        }
        try {
            return HistoricalDate.of(draft.edtf, draft.text);
        } catch (EdtfException refused) {
            throw Refusal.invalid(field, refused.getMessage());
        }
    }

    /** As {@link #read}, and refuses that there is none. */
    public static HistoricalDate require(DateDraft draft, String field) {
        if (draft == null) {
            throw Refusal.invalid(
                    field, "a date is needed; write what the source supports as EDTF, like 2025-05~, however wide");
        }
        return read(draft, field);
    }
}
