package org.backchannel.execution;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;

/**
 * Writes a response as JSON in UTF-8, piece by piece: of a long one there is never more in memory than a piece, and what
 * is written is let go of. So a response is written once. Not for several threads at a time.
 */
public final class AnswerWriter {
    private static final JsonMapper JSON = new JsonMapper();

    private final ByteArrayBuilder piece = new ByteArrayBuilder();
    private final JsonGenerator json;
    private final Iterator<Map.Entry<String, Object>> members;
    private final Deque<Open> open = new ArrayDeque<>();

    /** An object or a list of which a part is written. */
    private static final class Open {
        final Answer answer;
        int next;

        Open(Answer answer) {
            this.answer = answer;
        }
    }

    /** @param response its members (7.1), the data as {@link BreadthFirstStrategy} has made it, or as maps and lists */
    public AnswerWriter(Map<String, Object> response) {
        this.members = response.entrySet().iterator();
        try {
            this.json = JSON.createGenerator(piece);
            json.writeStartObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // nothing is read or written but memory
        }
    }

    /** Whether all is written. */
    public boolean isDone() {
        return json.isClosed();
    }

    /** The next bytes: about {@code size}, and fewer only at the end. */
    public byte[] next(int size) {
        piece.reset();
        try {
            while (piece.size() < size && !json.isClosed()) {
                if (open.isEmpty()) {
                    writeMember();
                } else {
                    writeFurther(open.element());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return piece.toByteArray();
    }

    private void writeMember() throws IOException {
        if (!members.hasNext()) {
            json.writeEndObject();
            json.close();
            return;
        }
        Map.Entry<String, Object> member = members.next();
        json.writeFieldName(member.getKey());
        write(member.getValue());
    }

    /** Goes on up to the next object or list, or to the end of this one. */
    private void writeFurther(Open one) throws IOException {
        Object[] slots = one.answer.slots;
        while (one.next < slots.length) {
            int slot = one.next++;
            Object value = slots[slot];
            one.answer.writeName(json, slot);
            write(value);
            if (value instanceof Answer) {
                slots[slot] = null;
                return;
            }
        }
        one.answer.writeEnd(json);
        open.remove();
    }

    private void write(Object value) throws IOException {
        if (value instanceof Answer answer) {
            answer.writeStart(json);
            open.push(new Open(answer));
        } else {
            writeLeaf(value);
        }
    }

    private void writeLeaf(Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Map<?, ?> map) { // errors, extensions
            writeMap(map);
        } else {
            json.writePOJO(value); // what scalars of other schemas may give
        }
    }

    private void writeMap(Map<?, ?> map) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> member : map.entrySet()) {
            json.writeFieldName((String) member.getKey());
            writeLeaf(member.getValue());
        }
        json.writeEndObject();
    }
}
