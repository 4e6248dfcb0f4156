package org.backchannel.execution;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;

/**
 * Writes a response as JSON in UTF-8, piece by piece: of a long one there is never more in memory than a piece, and what
 * is written is let go of. So a response is written once. Not for several threads at a time.
 */
public final class AnswerWriter implements AutoCloseable {
    private final ByteArrayBuilder piece = new ByteArrayBuilder();
    private final ValueWriter values;
    private final Iterator<Map.Entry<String, Object>> members;

    /** @param response its members (7.1), the data as {@link BreadthFirstStrategy} has made it, or as maps and lists */
    public AnswerWriter(Map<String, Object> response) {
        this.members = response.entrySet().iterator();
        try {
            this.values = new ValueWriter(piece);
            values.json.writeStartObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // nothing is read or written but memory
        }
    }

    /** Whether all is written. */
    public boolean isDone() {
        return values.json.isClosed();
    }

    /** The next bytes: about {@code size}, and fewer only at the end. */
    public byte[] next(int size) {
        piece.reset();
        try {
            while (piece.size() < size && !isDone()) {
                if (values.isDone()) {
                    writeMember();
                } else {
                    values.writeOn();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return piece.toByteArray();
    }

    /** About how many bytes of memory are kept of what isn't written yet. */
    public long kept() {
        return values.kept();
    }

    /** Lets go of what isn't written; need not be called when all is. */
    @Override
    public void close() {
        try {
            values.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void writeMember() throws IOException {
        if (!members.hasNext()) {
            values.json.writeEndObject();
            values.json.close();
            return;
        }
        Map.Entry<String, Object> member = members.next();
        values.json.writeFieldName(member.getKey());
        values.begin(member.getValue());
    }
}
