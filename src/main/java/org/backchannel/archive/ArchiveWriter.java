package org.backchannel.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import org.backchannel.digest.Sha256;

/** Writes an archive: JSON, a value a line. */
final class ArchiveWriter {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();

    private final OutputStream out;
    private final DigestOutputStream digested;
    private final JsonGenerator json;

    /** @param out closed by whoever opened it */
    ArchiveWriter(OutputStream out) throws IOException {
        this.out = out;
        digested = new DigestOutputStream(out, Sha256.digest());
        json = JSON.createGenerator(digested)
                .setRootValueSeparator(null)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    }

    void line(Object value) throws IOException {
        JSON.writeValue(json, value);
        json.writeRaw('\n');
    }

    /** @param values texts, whole numbers, truth values, nulls, and days and instants as ISO 8601 writes them */
    void row(Object[] values) throws IOException {
        json.writeStartArray();
        for (Object value : values) {
            if (value == null) {
                json.writeNull();
            } else if (value instanceof Long number) {
                json.writeNumber(number);
            } else if (value instanceof Boolean truth) {
                json.writeBoolean(truth);
            } else {
                json.writeString(value.toString());
            }
        }
        json.writeEndArray();
        json.writeRaw('\n');
    }

    /** Writes the closing line. */
    void finish() throws IOException {
        json.flush();
        String sha256 = Sha256.hex(digested.getMessageDigest());
        out.write((JSON.writeValueAsString(new Closing(sha256)) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
